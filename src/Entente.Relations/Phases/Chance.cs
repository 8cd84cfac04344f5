namespace Entente.Relations.Phases;

/// <summary>How sure a change looks in series in which nothing can have turned: the same bins in another
/// order.</summary>
/// <remarks>
/// A test by permutation: where the order of the bins says nothing, the series is likelier than all its shuffles once
/// in (shuffles + 1) times, whatever the counts are like. So the rate of false alarms holds
/// by construction, and the model need not be made timid to keep it.
/// </remarks>
internal static class Chance
{
    /// <summary>One in forty series without a turn shows one: well under the one in twenty that is allowed.</summary>
    public const int Shuffles = 39;

    private const int Seed = 20110204;

    /// <summary>Whether the phases of a series are plainer than any that chance makes of its bins.</summary>
    /// <param name="series">The series.</param>
    /// <param name="evidence">How much speaks for phases in a series; it must grow with that.</param>
    public static bool IsBeaten(DyadSeries series, Func<DyadSeries, double> evidence)
    {
        var own = evidence(series);
        return Enumerable.Range(0, Shuffles).AsParallel()
            .All(number => evidence(Shuffled(series, new Random(Seed + number))) < own);
    }

    private static DyadSeries Shuffled(DyadSeries series, Random random)
    {
        var order = Enumerable.Range(0, series.Bins).ToArray();
        random.Shuffle(order);
        double[] In(double[] counts) => [.. order.Select(bin => counts[bin])];
        return series.Make(In) with { Exposures = In(series.Exposures) };
    }
}
