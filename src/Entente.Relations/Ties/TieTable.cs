using Entente.Records;
using Entente.Relations.Panels;
using Entente.Relations.Thirds;

namespace Entente.Relations.Ties;

/// <summary>Every dyad of a store, one row each.</summary>
public static class TieTable
{
    /// <summary>Judges all pairs of states that occur.</summary>
    /// <param name="events">Stored events in any order.</param>
    /// <param name="from">First day; null for no bound.</param>
    /// <param name="to">Last day, included; null for no bound.</param>
    /// <returns>Rows in order of the dyads; pairs without an act that took place have none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static IReadOnlyList<TieRow> Rows(
        IEnumerable<StoredEvent> events,
        DateOnly? from = null,
        DateOnly? to = null)
    {
        var acts = Acts.From(events).Where(act => act.FallsInto(from, to)).ToList();
        var stances = Stances.Of(acts);
        var byDyad = ByDyad(acts);
        var done = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (dyad, between) in byDyad)
        {
            var number = between.Count(act => act.TookPlace);
            done[dyad.First] = done.GetValueOrDefault(dyad.First) + number;
            done[dyad.Second] = done.GetValueOrDefault(dyad.Second) + number;
        }

        var all = done.Values.Sum() / 2.0;
        return [.. byDyad.OrderBy(entry => entry.Key)
            .Select(entry => RowOf(TieTally.Of(entry.Key, entry.Value), entry.Value, stances, Expected(entry.Key)))
            .OfType<TieRow>()];

        double Expected(Dyad dyad) => (double)done[dyad.First] * done[dyad.Second] / all;
    }

    private static Dictionary<Dyad, List<Act>> ByDyad(List<Act> acts)
    {
        var byDyad = new Dictionary<Dyad, List<Act>>();
        foreach (var act in acts)
        {
            foreach (var dyad in DyadPanel.Pairs(act).Select(pair => new Dyad(pair.Actor, pair.Recipient)).Distinct())
            {
                if (!byDyad.TryGetValue(dyad, out var between))
                    byDyad[dyad] = between = [];
                between.Add(act);
            }
        }

        return byDyad;
    }

    private static TieRow? RowOf(TieTally tally, List<Act> between, Stances stances, double expected)
    {
        if (tally.Acts == 0)
            return null;
        var done = between.Where(act => act.TookPlace).ToList();
        var setting = new Setting(Publishers.Count(done), Pressure.ShareIn(tally.Dyad, stances));
        var tie = TieDistribution.Of(tally, ThirdParties.Of(tally.Dyad, stances), setting);
        var attention = Math.Log(tally.Acts / expected);
        var balance = (tally.Cooperation - tally.Conflict) / (tally.Acts + 4.0);
        return new TieRow(
            tally.Dyad,
            tally.Acts,
            done.SelectMany(act => act.Reports).Select(report => report.Story).Distinct(StringComparer.Ordinal).Count(),
            tie.Most.Name(),
            tie[tie.Most],
            ScholarScores.Alliance(attention, balance),
            ScholarScores.Rivalry(tally, attention, balance),
            ScholarScores.Dispute(tally, attention, balance),
            Affinity.Of(tally.Dyad, stances),
            Balance(tally[QuadClass.VerbalCooperation], tally[QuadClass.VerbalConflict]),
            Balance(tally[QuadClass.MaterialCooperation], tally[QuadClass.MaterialConflict]),
            tally.CooperationWeight,
            tally.ConflictWeight);
    }

    private static double? Balance(int cooperation, int conflict) =>
        cooperation + conflict == 0 ? null : (double)(cooperation - conflict) / (cooperation + conflict);
}
