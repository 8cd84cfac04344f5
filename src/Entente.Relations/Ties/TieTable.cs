using Entente.Records;
using Entente.Relations.Attention;
using Entente.Relations.Company;
using Entente.Relations.Scores;
using Entente.Relations.Thirds;

namespace Entente.Relations.Ties;

/// <summary>Every dyad of a store, one row each.</summary>
public static class TieTable
{
    /// <summary>Judges all pairs of states that occur.</summary>
    /// <param name="events">Stored events in any order; those before the period count for the three scores, the less
    /// the older they are.</param>
    /// <param name="from">First day; null for no bound.</param>
    /// <param name="to">Last day, included; null for no bound.</param>
    /// <returns>Rows in order of the dyads; pairs without an act that took place in the period have none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static IReadOnlyList<TieRow> Rows(
        IEnumerable<StoredEvent> events,
        DateOnly? from = null,
        DateOnly? to = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Rows(TieGathering.Of(Passages.Of(events), datasets: null, from, to));
    }

    /// <summary>Judges all pairs of states that occur in a store; the same rows, ten times as fast.</summary>
    /// <remarks>What was read from text is walked event by event, what was imported is counted by its kinds.</remarks>
    /// <param name="store">The store.</param>
    /// <param name="from">First day; null for no bound.</param>
    /// <param name="to">Last day, included; null for no bound.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    public static IReadOnlyList<TieRow> Rows(EventStore store, DateOnly? from = null, DateOnly? to = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var told = Passages.Of(store.EventsOfText(new EventQuery { To = to }));
        return Rows(TieGathering.Of(told, store.WalkDatasets(), from, to));
    }

    private static IReadOnlyList<TieRow> Rows(TieGathering gathered)
    {
        if (gathered.Dyads.Count == 0)
            return [];
        var expectations = new DyadExpectations(gathered.Period);
        var scores = NetworkScores.Of(gathered.Past, ScoreTable.Shipped);
        return [.. gathered.Dyads.Where(entry => entry.Value.Tally.Acts > 0).OrderBy(entry => entry.Key)
            .AsParallel().AsOrdered()
            .Select(entry => RowOf(entry.Value, gathered.Stances, expectations, scores[entry.Key]))];
    }

    private static TieRow RowOf(
        TieGathering.OneDyad dyad, Stances stances, DyadExpectations expectations, DyadScores scores)
    {
        var tally = dyad.Tally;
        var setting = new Setting(dyad.Sources, Pressure.ShareIn(tally.Dyad, stances));
        var tie = TieDistribution.Of(tally, ThirdParties.Of(tally.Dyad, stances), setting);
        return new TieRow
        {
            Dyad = tally.Dyad,
            Events = tally.Acts,
            Stories = dyad.Stories,
            Tie = tie.Most.Name(),
            Probability = tie[tie.Most],
            Because = tie.Because(tie.Most),
            Scores = scores,
            Affinity = Affinity.Of(tally.Dyad, stances),
            Words = Balance(tally[QuadClass.VerbalCooperation], tally[QuadClass.VerbalConflict]),
            Deeds = Balance(tally[QuadClass.MaterialCooperation], tally[QuadClass.MaterialConflict]),
            GoldsteinCooperation = tally.CooperationWeight,
            GoldsteinConflict = tally.ConflictWeight,
            Attention = expectations.Attention(tally.Dyad),
            Cooperation = expectations.Cooperation(tally.Dyad),
            Conflict = expectations.Conflict(tally.Dyad),
            Company = ThirdStance.Likeness(tally.Dyad, stances),
            Triangles = ThirdStance.Triangles(tally.Dyad, stances),
        };
    }

    private static double? Balance(int cooperation, int conflict) =>
        cooperation + conflict == 0 ? null : (double)(cooperation - conflict) / (cooperation + conflict);
}
