using Entente.Records;
using Entente.Relations.Company;
using Entente.Relations.Standings;
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
        return Rows(World.Of(events, from, to));
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
        return Rows(World.Of(store, from, to));
    }

    /// <summary>The same of a store that was read.</summary>
    /// <param name="world">What was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="world"/> is null.</exception>
    public static IReadOnlyList<TieRow> Rows(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        return [.. world.Dyads.AsParallel().AsOrdered().Select(dyad => RowOf(dyad, world))];
    }

    private static TieRow RowOf(TieGathering.OneDyad dyad, World world)
    {
        var (tally, stances, expectations) = (dyad.Tally, world.Gathered.Stances, world.Expectations);
        var tie = world.TieOf(dyad);
        return new TieRow
        {
            Dyad = tally.Dyad,
            Events = tally.Acts,
            Stories = dyad.Stories,
            Tie = tie.Most.Name(),
            Probability = tie[tie.Most],
            Because = tie.Because(tie.Most),
            Scores = world.ScoresOf(tally.Dyad),
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
