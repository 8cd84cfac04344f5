using Entente.Relations.Attention;
using Entente.Relations.Scores;
using Entente.Relations.Thirds;

namespace Entente.Relations.Ties;

/// <summary>All that the table of ties is made from, gathered in one walk over the acts.</summary>
internal sealed class TieGathering
{
    private TieGathering(
        Dictionary<Dyad, OneDyad> dyads, Stances stances, StateNetwork period, StateNetwork past)
    {
        (Dyads, Stances, Period, Past) = (dyads, stances, period, past);
    }

    /// <summary>What passed between each two states in the period.</summary>
    public IReadOnlyDictionary<Dyad, OneDyad> Dyads { get; }

    /// <summary>Who stood how to whom in the period.</summary>
    public Stances Stances { get; }

    /// <summary>The network of the period.</summary>
    public StateNetwork Period { get; }

    /// <summary>The network of the period and what came before it, the less the older.</summary>
    public StateNetwork Past { get; }

    public static TieGathering Of(IEnumerable<Passage> passages, DateOnly? from, DateOnly? to)
    {
        var history = new History(from, to);
        var (dyads, stances) = (new Dictionary<Dyad, OneDyad>(), new Stances());
        var (period, past) = (new StateNetwork.Builder(), new StateNetwork.Builder());
        foreach (var passage in passages)
        {
            var isInside = (from is null || passage.Last >= from) && (to is null || passage.First <= to);
            var weight = history.WeightOf(passage.First, passage.Last);
            if (weight > 0)
                past.Add(passage, weight);
            if (!isInside)
                continue;
            stances.Add(passage);
            if (from is not null)
                period.Add(passage, 1);
            if (Camp.IsState(passage.From) && Camp.IsState(passage.To))
                OneDyad.In(dyads, new Dyad(passage.From, passage.To)).Add(passage);
        }

        var whole = past.Build();
        return new TieGathering(dyads, stances, from is null ? whole : period.Build(), whole);
    }

    /// <summary>What passed between two states.</summary>
    internal sealed class OneDyad(Dyad dyad)
    {
        public TieTally Tally { get; } = new(dyad);

        public HashSet<long> Stories { get; } = [];

        public HashSet<long> Sources { get; } = [];

        public static OneDyad In(Dictionary<Dyad, OneDyad> dyads, Dyad dyad)
        {
            if (!dyads.TryGetValue(dyad, out var one))
                dyads[dyad] = one = new OneDyad(dyad);
            return one;
        }

        public void Add(in Passage passage)
        {
            Tally.Add(passage);
            if (!passage.TookPlace)
                return;
            Stories.Add(passage.Story);
            Sources.Add(passage.Source);
        }
    }
}
