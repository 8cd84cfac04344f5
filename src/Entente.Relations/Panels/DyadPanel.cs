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
    /// <param name="events">Stored events in any order. A dataset's events are counted as they come, so that a store
    /// larger than memory can be walked; those of documents are gathered first, since copies tell an act once.</param>
    /// <param name="step">Length of a row's period.</param>
    /// <param name="dyad">One pair only; null for all.</param>
    /// <returns>Rows by period, actor, recipient. Undated events are in none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static IReadOnlyList<PanelRow> Rows(IEnumerable<StoredEvent> events, TimeStep step, Dyad? dyad = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        var cells = new Dictionary<(DateOnly From, string Actor, string Recipient), PanelCell>();
        var (told, seen) = (new List<StoredEvent>(), new HashSet<long>());
        foreach (var stored in events)
        {
            if (stored.DocumentId.Length > 0)
                told.Add(stored);
            else if (seen.Add(StableHash.Of(stored.Id)))
                Count(Acts.From([stored]));
        }

        Count(Acts.From(told));
        return [.. cells.OrderBy(cell => cell.Key.From)
            .ThenBy(cell => cell.Key.Actor, StringComparer.Ordinal)
            .ThenBy(cell => cell.Key.Recipient, StringComparer.Ordinal)
            .Select(cell => cell.Value.Row(
                (cell.Key.From, step.EndOf(cell.Key.From)), cell.Key.Actor, cell.Key.Recipient))];

        void Count(IEnumerable<Act> acts)
        {
            foreach (var act in acts.Where(act => act.Date is not null))
            {
                foreach (var (actor, recipient) in Pairs(act).Where(pair => IsWanted(pair, dyad)))
                {
                    var key = (step.StartOf(act.Date!.Value), actor, recipient);
                    if (!cells.TryGetValue(key, out var cell))
                        cells[key] = cell = new PanelCell();
                    cell.Add(act);
                }
            }
        }
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
}
