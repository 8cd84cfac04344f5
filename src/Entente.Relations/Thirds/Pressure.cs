namespace Entente.Relations.Thirds;

/// <summary>Sanctions of others on both: the same plight, whoever imposes them.</summary>
/// <remarks>Articles often leave the sender out ("under sanctions"), so that the same sender, as
/// <see cref="Side.AgainstBoth"/> asks for, is not always there to be seen.</remarks>
internal static class Pressure
{
    /// <returns>Sanctions on the first and on the second; none at all unless both have some.</returns>
    public static IReadOnlyList<Act> On(DyadRecord record)
    {
        var (first, second) = (On(record.Dyad.First, record), On(record.Dyad.Second, record));
        return first.Count == 0 || second.Count == 0 ? [] : [.. first.Union(second)];
    }

    private static List<Act> On(string state, DyadRecord record) =>
        [.. record.All.Where(act =>
            act.TookPlace && act.Event.Type == "SANCTION" && act.Recipients.Contains(state) &&
            !act.Actors.Any(record.Dyad.Contains))];
}
