using Entente.Coding;

namespace Entente.Relations.Timelines;

/// <summary>An act in one short English line.</summary>
internal static class Gist
{
    private const int NamesAtMost = 4;

    /// <returns><c>Iran → Russia: military aid “ship” (planned, says the US administration)</c>.</returns>
    public static string Of(Act act, Func<string, string> nameOf) =>
        $"{Who(act, nameOf)}: {What(act.Event)}{Reservations(act.Event)}";

    /// <summary>The same without the reservations, for lines that make them elsewhere.</summary>
    public static string Plain(Act act, Func<string, string> nameOf) => $"{Who(act, nameOf)}: {What(act.Event)}";

    public static string What(CodedEvent coded)
    {
        var noun = ActNouns.Of(coded);
        return coded.Trigger.Length == 0 || noun.Contains(coded.Trigger, StringComparison.OrdinalIgnoreCase)
            ? noun
            : $"{noun} “{coded.Trigger}”";
    }

    public static string Who(Act act, Func<string, string> nameOf)
    {
        var actors = Names(act.Event.Actors, nameOf);
        var recipients = Names(act.Event.Recipients, nameOf);
        return (actors.Count, recipients.Count) switch
        {
            (0, 0) => "Someone",
            (0, _) => "Someone → " + Join(recipients),
            (2, 0) when Mutual.Is(act.Event) => $"{actors[0]} – {actors[1]}",
            (_, 0) => Join(actors),
            _ => $"{Join(actors)} → {Join(recipients)}",
        };
    }

    public static string NameOf(Party party, Func<string, string> nameOf)
    {
        var standsForState = Camp.IsState(party.Country) && party.Sector is "GOV" or "MIL" or "";
        return standsForState && party.Country.Length > 0 ? nameOf(party.Country)
            : party.Name.Length > 0 ? party.Name
            : party.Text.Length > 0 ? party.Text
            : Camp.NameOf(Camp.Of(party), nameOf);
    }

    private static string Reservations(CodedEvent coded)
    {
        var status = coded.Status switch
        {
            EventStatus.Planned => "planned",
            EventStatus.Hypothetical => "hypothetical",
            EventStatus.Negated => "did not happen",
            _ => "",
        };
        var speaker = coded.ReportedBy.Length > 0 ? "says " + coded.ReportedBy : "";
        var both = string.Join(", ", new[] { status, speaker }.Where(part => part.Length > 0));
        return both.Length > 0 ? $" ({both})" : "";
    }

    private static List<string> Names(IReadOnlyList<Party> parties, Func<string, string> nameOf) =>
        [.. parties.Select(party => NameOf(party, nameOf)).Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)];

    private static string Join(List<string> names) => names.Count switch
    {
        1 => names[0],
        <= NamesAtMost => string.Join(", ", names[..^1]) + " and " + names[^1],
        _ => string.Join(", ", names[..(NamesAtMost - 1)]) + $" and {names.Count - NamesAtMost + 1} others",
    };
}
