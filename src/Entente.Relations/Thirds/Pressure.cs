namespace Entente.Relations.Thirds;

/// <summary>Sanctions of others on both: the same plight, whoever imposes them.</summary>
/// <remarks>Articles often leave the sender out ("under sanctions"), so that the same sender, as
/// <see cref="Side.AgainstBoth"/> asks for, is not always there to be seen.</remarks>
internal static class Pressure
{
    private const double ImaginedActs = 2;

    /// <returns>Sanctions on the first and on the second; none at all unless both have some.</returns>
    public static IReadOnlyList<Act> On(DyadRecord record)
    {
        var (first, second) = (On(record.Dyad.First, record), On(record.Dyad.Second, record));
        return first.Count == 0 || second.Count == 0 ? [] : [.. first.Union(second)];
    }

    /// <summary>The smaller of the two shares of sanctions in what others do to each.</summary>
    public static double ShareIn(DyadRecord record) => Math.Min(
        Share(On(record.Dyad.First, record).Count, Incoming(record.Dyad.First, record)),
        Share(On(record.Dyad.Second, record).Count, Incoming(record.Dyad.Second, record)));

    /// <summary>The same from all stances of a store; acts without an actor are not among them.</summary>
    public static double ShareIn(Dyad dyad, Stances stances) =>
        Math.Min(ShareOf(dyad.First, dyad, stances), ShareOf(dyad.Second, dyad, stances));

    private static double ShareOf(string state, Dyad dyad, Stances stances)
    {
        var (table, sanctions, acts) = (stances.Table, 0, 0);
        var towards = table.Towards(state);
        for (var number = 0; number < towards.Length; number++)
        {
            if (towards[number] is not { } stance || dyad.Contains(table.Codes[number]))
                continue;
            sanctions += stance.Sanctions;
            acts += stance.Number;
        }

        return Share(sanctions, acts);
    }

    private static double Share(int sanctions, int acts) => sanctions / (acts + ImaginedActs);

    private static int Incoming(string state, DyadRecord record) => record.All.Count(act =>
        act.TookPlace && IsOfOthers(act, state, record.Dyad));

    private static List<Act> On(string state, DyadRecord record) =>
        [.. record.All.Where(act =>
            act.TookPlace && act.Event.Type == "SANCTION" && IsOfOthers(act, state, record.Dyad))];

    private static bool IsOfOthers(Act act, string recipient, Dyad dyad) =>
        act.Recipients.Contains(recipient) && !act.Actors.Contains(dyad.First) && !act.Actors.Contains(dyad.Second);
}
