using Entente.Coding;
using Entente.Records;

namespace Entente.Relations.Panels;

/// <summary>Directed dyads by day, week, month or year: the table that quantitative studies start from.</summary>
/// <remarks>
/// A period without any event of the pair has no row: whether nothing happened or nothing was read cannot be told from
/// events alone, so nothing is filled in with 0. What two states do with each other without a direction counts once in
/// each direction. Acts that are dated to more than one period count in the first.
/// </remarks>
public static class DyadPanel
{
    /// <summary>Counts all pairs of states that occur.</summary>
    /// <param name="events">Stored events in any order.</param>
    /// <param name="step">Length of a row's period.</param>
    /// <param name="dyad">One pair only; null for all.</param>
    /// <returns>Rows by period, actor, recipient. Undated events are in none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static IReadOnlyList<PanelRow> Rows(IEnumerable<StoredEvent> events, TimeStep step, Dyad? dyad = null)
    {
        var cells = new Dictionary<(DateOnly From, string Actor, string Recipient), List<Act>>();
        foreach (var act in Acts.From(events).Where(act => act.Date is not null))
        {
            foreach (var (actor, recipient) in Pairs(act).Where(pair => IsWanted(pair, dyad)))
            {
                var key = (step.StartOf(act.Date!.Value), actor, recipient);
                if (!cells.TryGetValue(key, out var acts))
                    cells[key] = acts = [];
                acts.Add(act);
            }
        }

        return [.. cells.OrderBy(cell => cell.Key.From)
            .ThenBy(cell => cell.Key.Actor, StringComparer.Ordinal)
            .ThenBy(cell => cell.Key.Recipient, StringComparer.Ordinal)
            .Select(cell => RowOf(cell.Key, step.EndOf(cell.Key.From), cell.Value))];
    }

    internal static IEnumerable<(string Actor, string Recipient)> Pairs(Act act)
    {
        var others = act.Recipients.Count == 0 && Mutual.Is(act.Event) ? act.Actors : act.Recipients;
        return from actor in act.Actors
               from recipient in others
               where actor != recipient && Camp.IsState(actor) && Camp.IsState(recipient)
               select (actor, recipient);
    }

    private static bool IsWanted((string Actor, string Recipient) pair, Dyad? dyad) =>
        dyad is not { } wanted || (wanted.Contains(pair.Actor) && wanted.Contains(pair.Recipient));

    private static PanelRow RowOf((DateOnly From, string Actor, string Recipient) cell, DateOnly to, List<Act> acts)
    {
        var done = acts.Where(act => act.TookPlace).ToList();
        var weights = done.Select(act => act.Goldstein).OfType<double>().ToList();
        return new PanelRow(
            cell.From,
            to,
            cell.Actor,
            cell.Recipient,
            done.Count,
            done.SelectMany(act => act.Reports).Select(report => report.Story).Distinct(StringComparer.Ordinal).Count(),
            done.CountBy(act => act.Quad).ToDictionary(),
            done.CountBy(act => act.Event.Type).OrderBy(type => type.Key, StringComparer.Ordinal).ToDictionary(),
            weights.Count == 0 ? null : weights.Where(weight => weight > 0).Sum(),
            weights.Count == 0 ? null : weights.Where(weight => weight < 0).Sum(),
            acts.Count(act => act.Event.Status is EventStatus.Planned or EventStatus.Hypothetical),
            acts.Count(act => act.Event.Status == EventStatus.Negated));
    }
}
