using Entente.Relations.Briefs;
using Entente.Relations.Thirds;

namespace Entente.Relations.Phases;

/// <summary>Counts the acts of two states bin by bin.</summary>
internal static class Channels
{
    // So many acts a bin must be known of the two before their number says how much was to be seen.
    private const double ActsToTrust = 10;
    private const int SmoothedOver = 2;
    private const int ActsToSpeakForThemselves = 30;

    /// <summary>The series of the two; an act dated to several bins is spread evenly over them.</summary>
    public static DyadSeries Of(Material material, TimeBins bins)
    {
        double[][] between = [new double[bins.Count], new double[bins.Count]];
        foreach (var act in Dated(material.Record.Between))
            Add(between[act.Quad.IsCooperation() ? 0 : 1], act, bins);
        return new DyadSeries(between, Exposures(material.Record, bins), Beside(material, bins));
    }

    /// <summary>What both do towards others, where little passes between them: else their own tie speaks for
    /// itself.</summary>
    private static double[][] Beside(Material material, TimeBins bins) =>
        Dated(material.Record.Between).Count() >= ActsToSpeakForThemselves ? [] :
        [
            Count(ActsTowards(material, third => third.IsAlike), bins),
            Count(ActsTowards(material, third => third.IsOpposite), bins),
        ];

    /// <summary>
    /// How much was to be seen of the two, by what each has to do with others: when twice as much of all that they do
    /// is told, twice as much between them is no change between them.
    /// </summary>
    private static double[] Exposures(DyadRecord record, TimeBins bins)
    {
        var smooth = Smooth(Count(Dated(record.Around), bins));
        var mean = smooth.Average();
        return [.. smooth.Select(count => (count + ActsToTrust) / (mean + ActsToTrust))];
    }

    private static double[] Smooth(double[] counts) => [.. counts.Select((_, bin) =>
        counts[Math.Max(0, bin - SmoothedOver)..Math.Min(counts.Length, bin + SmoothedOver + 1)].Average())];

    private static IEnumerable<Act> ActsTowards(Material material, Func<ThirdParty, bool> isWanted) =>
        Dated(material.Thirds.Where(isWanted).SelectMany(third => third.Acts).Distinct());

    private static IEnumerable<Act> Dated(IEnumerable<Act> acts) => acts.Where(act => act.TookPlace && act.IsPlaced);

    private static double[] Count(IEnumerable<Act> acts, TimeBins bins)
    {
        var counts = new double[bins.Count];
        foreach (var act in acts)
            Add(counts, act, bins);
        return counts;
    }

    private static void Add(double[] counts, Act act, TimeBins bins)
    {
        var (first, last) = (bins.IndexOf(act.Date!.Value), bins.IndexOf(act.LastDate ?? act.Date.Value));
        for (var index = first; index <= last; index++)
            counts[index] += 1.0 / (last - first + 1);
    }
}
