using System.Globalization;
using Entente.Coding;
using Entente.Knowledge;

namespace Entente.Records.Export;

/// <summary>One row for each pair of states and year, month or day in which something passed between them.</summary>
/// <remarks>
/// Only what happened counts, and several reports of one event in one story count once. A pair without a row has no
/// reported event; that is not the same as no event. A state without a number in a system on that day has an empty
/// field. Goldstein's sums keep cooperation and conflict apart, since one does not undo the other (Goldstein 1992);
/// they are empty, not zero, where no event of that sign has a value.
/// </remarks>
/// <param name="period">What a row stands for.</param>
/// <param name="name">What the command line calls it.</param>
internal sealed class Panel(PanelPeriod period, string name) : IExport
{
    public string Name => name;

    public void Write(EventStore store, EventQuery query, KnowledgeBase knowledge, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(knowledge);
        var rows = new SortedDictionary<(string State1, string State2, DateOnly Start), PanelRow>();
        foreach (var stored in store.Events(query with { Statuses = [EventStatus.Actual], OneStoryOnce = true }))
            Count(stored, knowledge.States, rows);
        using var table = new TableWriter(
            output,
            "state1", "state2", PeriodColumn, "cow1", "cow2", "gw1", "gw2", "events", "stories",
            "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict",
            "goldstein_cooperation", "goldstein_conflict");
        foreach (var ((state1, state2, start), row) in rows)
            Write(table, knowledge.States, (state1, state2, start), row);
    }

    private string PeriodColumn => period switch
    {
        PanelPeriod.Year => "year",
        PanelPeriod.Month => "month",
        _ => "date",
    };

    private string PeriodText(DateOnly start) => period switch
    {
        PanelPeriod.Year => start.ToString("yyyy", CultureInfo.InvariantCulture),
        PanelPeriod.Month => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => TableWriter.Text(start),
    };

    private void Count(
        StoredEvent stored, StateTable states, SortedDictionary<(string, string, DateOnly), PanelRow> rows)
    {
        if (stored.Day is not { } day)
            return;
        var start = period switch
        {
            PanelPeriod.Year => new DateOnly(day.Year, 1, 1),
            PanelPeriod.Month => new DateOnly(day.Year, day.Month, 1),
            _ => day,
        };
        foreach (var (state1, state2) in Dyads(stored.Event))
        {
            if (!states.Has(state1) || !states.Has(state2))
                continue;
            if (!rows.TryGetValue((state1, state2, start), out var row))
                rows.Add((state1, state2, start), row = new PanelRow());
            row.Add(stored);
        }
    }

    private static IEnumerable<(string State1, string State2)> Dyads(CodedEvent coded)
    {
        var others = coded.Recipients.Count > 0 ? coded.Recipients : coded.Actors;
        return coded.Actors
            .SelectMany(actor => others.Select(other => (actor.Country, other.Country)))
            .Where(pair => pair.Item1.Length > 0 && pair.Item2.Length > 0 && pair.Item1 != pair.Item2)
            .Select(pair => string.CompareOrdinal(pair.Item1, pair.Item2) < 0 ? pair : (pair.Item2, pair.Item1))
            .Distinct();
    }

    private void Write(
        TableWriter table, StateTable states, (string State1, string State2, DateOnly Start) key, PanelRow row)
    {
        var (one, other) = (states.Find(key.State1, key.Start), states.Find(key.State2, key.Start));
        table.Write(
            key.State1,
            key.State2,
            PeriodText(key.Start),
            TableWriter.Text(one?.Cow),
            TableWriter.Text(other?.Cow),
            TableWriter.Text(one?.Gw),
            TableWriter.Text(other?.Gw),
            TableWriter.Text(row.Events),
            TableWriter.Text(row.Stories),
            TableWriter.Text(row.OfQuad("verbal cooperation")),
            TableWriter.Text(row.OfQuad("material cooperation")),
            TableWriter.Text(row.OfQuad("verbal conflict")),
            TableWriter.Text(row.OfQuad("material conflict")),
            TableWriter.Text(row.Cooperation),
            TableWriter.Text(row.Conflict));
    }
}
