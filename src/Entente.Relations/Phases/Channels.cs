using Entente.Relations.Briefs;
using Entente.Relations.Thirds;

namespace Entente.Relations.Phases;

/// <summary>The series in which changes are sought: the four quad classes between the two, and what both do on the same
/// side or on opposite sides of others.</summary>
internal static class Channels
{
    private const int Alike = QuadClasses.Count;
    private const int Opposite = Alike + 1;
    private const int Number = Opposite + 1;

    /// <returns>[channel][bin]: expected numbers of acts; an act dated to several bins is spread evenly over
    /// them.</returns>
    public static double[][] Of(Material material, TimeBins bins)
    {
        var channels = Enumerable.Range(0, Number).Select(_ => new double[bins.Count]).ToArray();
        foreach (var act in Dated(material.Record.Between))
            Add(channels[(int)act.Quad], act, bins);
        foreach (var act in ActsTowards(material, third => third.IsAlike))
            Add(channels[Alike], act, bins);
        foreach (var act in ActsTowards(material, third => third.IsOpposite))
            Add(channels[Opposite], act, bins);
        return channels;
    }

    private static IEnumerable<Act> ActsTowards(Material material, Func<ThirdParty, bool> isWanted) =>
        Dated(material.Thirds.Where(isWanted).SelectMany(third => third.Acts).Distinct());

    private static IEnumerable<Act> Dated(IEnumerable<Act> acts) =>
        acts.Where(act => act.TookPlace && act.IsPlaced);

    private static void Add(double[] channel, Act act, TimeBins bins)
    {
        var (first, last) = (bins.IndexOf(act.Date!.Value), bins.IndexOf(act.LastDate ?? act.Date.Value));
        for (var index = first; index <= last; index++)
            channel[index] += 1.0 / (last - first + 1);
    }
}
