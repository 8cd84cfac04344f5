using Entente.Relations.Phases;
using Entente.Relations.Timelines;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>Chooses the weightiest acts, so far apart that their letters do not touch.</summary>
internal static class MarkedActs
{
    private const int AtMost = 9;
    private const double Apart = 12;

    /// <summary>The weightiest of every phase go before the second of any.</summary>
    public static IReadOnlyList<MarkedAct> Of(
        IReadOnlyList<TimelineEntry> timeline, IReadOnlyList<Phase> phases)
    {
        var narrow = new TimeScale(phases[0].From, phases[^1].To, Sheet.Narrow);
        var chosen = new List<TimelineEntry>();
        foreach (var entry in ByWeight(timeline, phases))
        {
            if (chosen.Count < AtMost && chosen.All(other => AreApart(narrow, entry, other)))
                chosen.Add(entry);
        }

        return [.. chosen.OrderBy(entry => entry.Date)
            .Select((entry, index) => new MarkedAct(((char)('a' + index)).ToString(), entry))];
    }

    private static IEnumerable<TimelineEntry> ByWeight(
        IReadOnlyList<TimelineEntry> timeline, IReadOnlyList<Phase> phases) =>
        timeline.Where(entry => entry.Date is not null && BriefWords.ToneOf(entry) != Tone.Plain)
            .GroupBy(entry => phases.Count(phase => phase.From <= entry.Date))
            .SelectMany(phase => phase
                .OrderByDescending(entry => Math.Abs(entry.Goldstein ?? 0))
                .ThenByDescending(entry => entry.Reports)
                .Select((entry, rank) => (Entry: entry, Rank: rank)))
            .OrderBy(ranked => ranked.Rank)
            .ThenByDescending(ranked => Math.Abs(ranked.Entry.Goldstein ?? 0))
            .Select(ranked => ranked.Entry);

    private static bool AreApart(TimeScale scale, TimelineEntry one, TimelineEntry other) =>
        BriefWords.ToneOf(one) != BriefWords.ToneOf(other) ||
        Math.Abs(scale.At(one.Date!.Value) - scale.At(other.Date!.Value)) >= Apart;
}
