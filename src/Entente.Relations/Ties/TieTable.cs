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
        return Rows(Passages.Of(events), from, to);
    }

    internal static IReadOnlyList<TieRow> Rows(IEnumerable<Passage> passages, DateOnly? from, DateOnly? to)
    {
        var gathered = TieGathering.Of(passages, from, to);
        if (gathered.Dyads.Count == 0)
            return [];
        var expectations = new DyadExpectations(gathered.Period);
        var scores = NetworkScores.Of(gathered.Past, ScoreTable.Shipped);
        return [.. gathered.Dyads.Where(entry => entry.Value.Tally.Acts > 0).OrderBy(entry => entry.Key)
            .Select(entry => RowOf(entry.Value, gathered.Stances, expectations, scores[entry.Key]))];
    }

    private static TieRow RowOf(
        TieGathering.OneDyad dyad, Stances stances, DyadExpectations expectations, DyadScores scores)
    {
        var tally = dyad.Tally;
        var setting = new Setting(dyad.Sources.Count, Pressure.ShareIn(tally.Dyad, stances));
        var tie = TieDistribution.Of(tally, ThirdParties.Of(tally.Dyad, stances), setting);
        return new TieRow
        {
            Dyad = tally.Dyad,
            Events = tally.Acts,
            Stories = dyad.Stories.Count,
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
