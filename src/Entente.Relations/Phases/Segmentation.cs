namespace Entente.Relations.Phases;

/// <summary>Cuts the series of two states into phases: in each what they do for each other has one rate, what they do
/// against each other another, and either one mix of words and deeds.</summary>
/// <remarks>
/// <para>Exact Bayesian segmentation by dynamic programming, the number of phases unknown: every bin begins a new phase
/// with the same small probability, and the rates and mixes of phases are integrated out. Barry and Hartigan (1992),
/// <i>Annals of Statistics</i> 20; Fearnhead (2006), <i>Statistics and Computing</i> 16; for over-dispersed counts of
/// political events Blackwell (2018), <i>Political Analysis</i> 26.</para>
/// <para>How bursty the counts are is unknown too, and not the same on both sides: the answers for several sizes of
/// each are mixed by what the series says of them. Time and memory grow with the square of the number of
/// bins.</para>
/// </remarks>
internal sealed class Segmentation
{
    // From counts that vary severalfold within a phase to counts as regular as chance allows.
    private static readonly double[] Sizes = [0.5, 2, 8, 60];
    private const double Regular = 200;
    private const double Negligible = 0.002;

    // One for the forty series that chance makes: the test holds whatever it is, and finds as much as with nine pairs.
    private static readonly double[] OneSize = [3];

    // A test against chance keeps false alarms rare, but needs an order that chance hits seldom. What passes is shown
    // in a long series from three and a half in ten, its probability beside it: a change of which the week is unsure
    // is worth knowing among ten years. In a series of a year it must be sure.
    private const int BinsToTest = 40;
    private const int BinsOfALongSeries = 100;
    private const double ShownInALongSeries = 0.35;
    private const double ShownFrom = 0.7;
    private const int NearbyBins = 2;
    private const double Worthwhile = 0.02;
    private const double SpanMass = 0.9;

    private readonly List<(double Share, Cuts Cuts)> _mixed;
    private readonly int _bins;

    private Segmentation(List<(double Share, Cuts Cuts)> mixed, int bins) => (_mixed, _bins) = (mixed, bins);

    /// <summary>Log probability of the series in its order, over all ways to cut it. What one phase alone would make of
    /// it does not hang on the order, so of the same bins the order that has phases is the likelier.</summary>
    private double Evidence { get; init; }

    /// <summary>First bins of the phases; the first is 0.</summary>
    public IReadOnlyList<int> Starts { get; private init; } = [0];

    /// <summary>Posterior probability that a phase begins at a bin, 1 … bins − 1.</summary>
    public double ChangeAt(int bin) => bin == 0 ? 0 : _mixed.Sum(part => part.Share * part.Cuts.ChangeAt(bin));

    /// <summary>Posterior probability that at least one phase begins within some bins.</summary>
    /// <param name="first">First bin, at least 1.</param>
    /// <param name="last">Last bin, included.</param>
    public double ChangeWithin(int first, int last) =>
        first > last ? 0 : _mixed.Sum(part => part.Share * part.Cuts.ChangeWithin(first, last));

    /// <summary>The shortest run of bins around the beginning of a phase that holds nine tenths of the probability of
    /// a change between the middles of the two phases.</summary>
    /// <param name="index">Which phase, from 1: the first begins with the record.</param>
    /// <returns>First and last bin, included.</returns>
    public (int First, int Last) SpanOf(int index)
    {
        var at = Starts[index];
        var lowest = Math.Max(1, (Starts[index - 1] + at + 1) / 2);
        var highest = index + 1 < Starts.Count ? (at + Starts[index + 1]) / 2 : _bins - 1;
        var all = Enumerable.Range(lowest, highest - lowest + 1).Sum(ChangeAt);
        var (first, last, mass) = (at, at, ChangeAt(at));
        while (mass < SpanMass * all && (first > lowest || last < highest))
        {
            var below = first > lowest ? ChangeAt(first - 1) : -1;
            var above = last < highest ? ChangeAt(last + 1) : -1;
            mass += Math.Max(below, above);
            _ = below >= above ? first-- : last++;
        }

        return (first, last);
    }

    /// <summary>Finds the phases.</summary>
    /// <param name="series">The series; at least one bin.</param>
    /// <param name="changeProbability">Prior probability that a bin begins a new phase, between 0 and 1.</param>
    public static Segmentation Of(DyadSeries series, double changeProbability)
    {
        var found = Weighed(series, changeProbability, Sizes);
        var shownFrom = series.Bins >= BinsOfALongSeries ? ShownInALongSeries : ShownFrom;
        var begun = found.Beginnings(shownFrom).Order().ToList();
        var isChance = begun.Count == 0 || (series.Bins >= BinsToTest &&
            !Chance.IsBeaten(series, other => Weighed(other, changeProbability, OneSize).Evidence));
        return isChance ? found : new Segmentation(found._mixed, found._bins) { Starts = [0, .. begun] };
    }

    private (int First, int Last) Near(int bin) =>
        (Math.Max(1, bin - NearbyBins), Math.Min(_bins - 1, bin + NearbyBins));

    private static Segmentation Weighed(DyadSeries series, double changeProbability, double[] sizes)
    {
        IEnumerable<(double Log, double[][] Weights)> all = [(0, Common(series, changeProbability))];
        foreach (var rates in series.Between.Select(Sum).Where(counts => counts.Sum() > 0)
            .Select(counts => new RateSeries(counts, series.Exposures)))
        {
            var bySize = sizes.Select(size => (Log: rates.LogCommon(size), Of: Stretches(series.Bins, rates.Log(size))))
                .ToList();
            all = all.SelectMany(_ => bySize, (one, size) => (one.Log + size.Log, Plus(one.Weights, size.Of)));
        }

        var parts = all.AsParallel().AsOrdered().Select(part => (part.Log, Cuts: new Cuts(part.Weights))).ToList();
        var evidence = parts.Aggregate(LogSum.Nothing, (sum, part) => sum.With(part.Log + part.Cuts.Evidence)).Log;
        var shares = parts.Select(part => (Share: Math.Exp(part.Log + part.Cuts.Evidence - evidence), part.Cuts))
            .Where(part => part.Share > Negligible).ToList();
        var kept = shares.Sum(part => part.Share);
        return new Segmentation([.. shares.Select(part => (part.Share / kept, part.Cuts))], series.Bins)
        {
            Evidence = evidence,
        };
    }

    /// <summary>Bins at which a phase begins with enough probability, the bins near each taken together: when a
    /// change is sure but not its bin, no single cut says so.</summary>
    private List<int> Beginnings(double shownFrom)
    {
        var begun = new List<int>();
        var changes = Enumerable.Range(0, _bins).Select(ChangeAt).ToArray();
        foreach (var bin in Enumerable.Range(1, Math.Max(0, _bins - 1)).Where(bin => changes[bin] > Worthwhile)
            .OrderByDescending(bin => changes[bin]).ThenBy(bin => bin))
        {
            var (first, last) = Near(bin);
            // At most the sum, which costs nothing; what it rules out need not be worked out.
            if (begun.TrueForAll(other => Math.Abs(other - bin) > 2 * NearbyBins || BothBegin(other, bin)) &&
                changes[first..(last + 1)].Sum() >= shownFrom && ChangeWithin(first, last) >= shownFrom)
                begun.Add(bin);
        }

        return begun;
    }

    // Two near each other are two only if each is sure by itself.
    private bool BothBegin(int one, int other) =>
        Math.Abs(one - other) > 1 && ChangeAt(one) >= ShownFrom && ChangeAt(other) >= ShownFrom;

    /// <summary>What does not hang on how bursty the acts are: the prior, the mixes, and what both do
    /// beside.</summary>
    private static double[][] Common(DyadSeries series, double changeProbability)
    {
        var (stay, change) = (Math.Log(1 - changeProbability), Math.Log(changeProbability));
        var mixes = series.Between.Select(side => side.Where(counts => counts.Sum() > 0).ToArray())
            .Where(side => side.Length > 1).Select(side => new MixSeries(side)).ToList();
        // What is done beside is sparse, and told by the year: it is taken as regular.
        var flat = Enumerable.Repeat(1.0, series.Bins).ToArray();
        var beside = series.Beside.Where(counts => counts.Sum() > 0)
            .Select(counts => new RateSeries(counts, flat).Log(Regular)).ToList();
        return Stretches(series.Bins, (start, end) =>
            ((end - start - 1) * stay) + (start > 0 ? change : 0) +
            mixes.Sum(mix => mix.Log(start, end)) + beside.Sum(log => log(start, end)));
    }

    private static double[] Sum(double[][] kinds) =>
        [.. kinds[0].Select((_, bin) => kinds.Sum(counts => counts[bin]))];

    private static double[][] Plus(double[][] one, double[][] other) => Stretches(
        one.Length, (start, end) => one[start][end - start - 1] + other[start][end - start - 1]);

    /// <summary>[first bin][length − 1]: the value of every stretch.</summary>
    private static double[][] Stretches(int bins, Func<int, int, double> value)
    {
        var all = new double[bins][];
        for (var start = 0; start < bins; start++)
        {
            all[start] = new double[bins - start];
            for (var end = start + 1; end <= bins; end++)
                all[start][end - start - 1] = value(start, end);
        }

        return all;
    }
}
