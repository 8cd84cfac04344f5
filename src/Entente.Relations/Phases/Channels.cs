using Entente.Relations.Briefs;
using Entente.Relations.Thirds;

namespace Entente.Relations.Phases;

/// <summary>Counts the acts of two states bin by bin.</summary>
internal static class Channels
{
    // So many acts a bin must be known of the two before their number says how much was to be seen.
    private const double ActsToTrust = 10;
    private const int SmoothedOver = 2;

    /// <summary>So many acts between two states tell their tie without what both do beside, or what is told of
    /// it.</summary>
    public const int ActsToSpeakForThemselves = 30;

    /// <summary>The series of the two; an act dated to several bins is spread evenly over them.</summary>
    public static DyadSeries Of(Material material, TimeBins bins)
    {
        var acts = OnceADay(Dated(material.Record.Between), act => act.Quad).ToLookup(act => act.Quad);
        double[] Of(QuadClass quad) => Count(acts[quad], bins);
        return new DyadSeries(
            [
                [Of(QuadClass.VerbalCooperation), Of(QuadClass.MaterialCooperation)],
                [Of(QuadClass.VerbalConflict), Of(QuadClass.MaterialConflict)],
            ],
            Exposures(material.Record, bins),
            Beside(material, bins));
    }

    /// <summary>Acts of one kind and day count as one.</summary>
    /// <remarks>One visit is told as a dozen talks, one battle as a dozen attacks: the number of days tells a turn
    /// from a burst. Acts that no day dates are of different days for all that is known.</remarks>
    private static IEnumerable<Act> OnceADay<T>(IEnumerable<Act> acts, Func<Act, T> kindOf) =>
        acts.DistinctBy(act => (kindOf(act), act.Date, act.LastDate == act.Date ? null : act));

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
        var seen = OnceADay(
            Dated(record.Around), act => (act.Quad, string.Join('+', act.Actors), string.Join('+', act.Recipients)));
        var smooth = Smooth(Count(seen, bins));
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
