using System.Globalization;
using Entente.Coding;
using Entente.Knowledge;

namespace Entente.Records.Export;

/// <summary>One row for each pair of states and year, month or day.</summary>
/// <remarks>
/// Only what happened counts, and several reports of one event in one story count once. A pair has a row for each
/// period in which something passed between them and, by year and month, a row of zeros for each that lies wholly in
/// the span of a dataset of events that was imported; what was read from text spans nothing, so where it is silent
/// there is no row. NA stands for what is not known: a number in a state system of which the state was no member, a
/// Goldstein sum without an event of that sign, a reference dataset beyond its coverage. Goldstein's sums keep
/// cooperation and conflict apart, since one does not undo the other (Goldstein 1992).
/// </remarks>
/// <param name="period">What a row stands for.</param>
/// <param name="name">What the command line calls it.</param>
internal sealed class Panel(PanelPeriod period, string name) : IExport
{
    /// <summary>What is not known, as R and Python read it.</summary>
    internal const string Missing = "NA";

    public string Name => name;

    public void Write(EventStore store, EventQuery query, KnowledgeBase knowledge, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(knowledge);
        var rows = new SortedDictionary<(string State1, string State2, DateOnly Start), PanelRow>();
        foreach (var stored in store.Events(query with { Statuses = [EventStatus.Actual], OneStoryOnce = true })
            .Where(stored => stored.Event.SameAs is null))
            Count(stored, knowledge.States, rows);
        FillCovered(rows, store.DatasetSpans(query.Origin));
        var reference = new PanelReference(store.Reference(knowledge.States));
        using var table = new TableWriter(
            output,
            "state1", "state2", PeriodColumn, "cow1", "cow2", "gw1", "gw2", "events", "stories",
            "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict",
            "goldstein_cooperation", "goldstein_conflict",
            "alliance", "rivalry", "dispute", "vote_similarity", "shared_igos");
        foreach (var ((state1, state2, start), row) in rows)
            Write(table, knowledge.States, (state1, state2, start), row, reference);
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

    // A year or month of which a dataset covers a part only is no zero.
    private void FillCovered(
        SortedDictionary<(string State1, string State2, DateOnly Start), PanelRow> rows,
        IReadOnlyList<(DateOnly First, DateOnly Last)> spans)
    {
        if (period == PanelPeriod.Day || spans.Count == 0)
            return;
        foreach (var (state1, state2) in rows.Keys.Select(key => (key.State1, key.State2)).Distinct().ToList())
        {
            foreach (var (first, last) in spans)
            {
                for (var start = Start(first); Next(start).AddDays(-1) <= last; start = Next(start))
                {
                    if (start >= first)
                        rows.TryAdd((state1, state2, start), new PanelRow());
                }
            }
        }
    }

    private DateOnly Start(DateOnly day) => period switch
    {
        PanelPeriod.Year => new DateOnly(day.Year, 1, 1),
        PanelPeriod.Month => new DateOnly(day.Year, day.Month, 1),
        _ => day,
    };

    private DateOnly Next(DateOnly start) => period == PanelPeriod.Year ? start.AddYears(1) : start.AddMonths(1);

    private static string OrMissing(int? number) => number is null ? Missing : TableWriter.Text(number);

    private static string OrMissing(double? number) => number is null ? Missing : TableWriter.Text(number);

    private void Count(
        StoredEvent stored, StateTable states, SortedDictionary<(string, string, DateOnly), PanelRow> rows)
    {
        if (stored.Day is not { } day)
            return;
        var start = Start(day);
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
        TableWriter table, StateTable states, (string State1, string State2, DateOnly Start) key, PanelRow row,
        PanelReference reference)
    {
        var known = reference.Of(key.State1, key.State2, key.Start.Year);
        var (one, other) = (states.Find(key.State1, key.Start), states.Find(key.State2, key.Start));
        table.Write(
            key.State1,
            key.State2,
            PeriodText(key.Start),
            OrMissing(one?.Cow),
            OrMissing(other?.Cow),
            OrMissing(one?.Gw),
            OrMissing(other?.Gw),
            TableWriter.Text(row.Events),
            TableWriter.Text(row.Stories),
            TableWriter.Text(row.OfQuad("verbal cooperation")),
            TableWriter.Text(row.OfQuad("material cooperation")),
            TableWriter.Text(row.OfQuad("verbal conflict")),
            TableWriter.Text(row.OfQuad("material conflict")),
            OrMissing(row.Cooperation),
            OrMissing(row.Conflict),
            known.Alliance,
            known.Rivalry,
            known.Dispute,
            known.VoteSimilarity,
            known.SharedIgos);
    }
}
