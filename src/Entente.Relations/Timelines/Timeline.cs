using Entente.Coding;
using Entente.Relations.Briefs;

namespace Entente.Relations.Timelines;

/// <summary>Acts as lines of a timeline.</summary>
internal static class Timeline
{
    public static IReadOnlyList<TimelineEntry> Of(IEnumerable<Act> acts, Material material) =>
        [.. acts.Select(act => EntryOf(act, material.NameOf, material.Citations))];

    private static TimelineEntry EntryOf(Act act, Func<string, string> nameOf, Citations citations) => new(
        act.Date,
        act.LastDate,
        PrecisionOf(act).ToString().ToLowerInvariant(),
        Gist.Of(act, nameOf),
        act.Event.Type,
        act.Quad.Name(),
        act.Goldstein,
        act.Event.Status.ToString().ToLowerInvariant(),
        act.Event.ReportedBy,
        act.Actors,
        act.Recipients,
        act.Coverage,
        citations.Of(act));

    private static DatePrecision PrecisionOf(Act act) =>
        act.Date is null ? DatePrecision.Unknown
        : act.Event.Date.First is null ? DatePrecision.Document
        : act.Event.Date.Precision;
}
