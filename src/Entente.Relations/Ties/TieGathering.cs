using Entente.Records;
using Entente.Relations.Attention;
using Entente.Relations.Scores;
using Entente.Relations.Thirds;

namespace Entente.Relations.Ties;

/// <summary>All that the table of ties is made from, gathered in one walk over the acts.</summary>
internal sealed class TieGathering
{
    private readonly Dictionary<Dyad, OneDyad> _dyads = [];
    private readonly StateNetwork.Builder _period = new();
    private readonly StateNetwork.Builder _past = new();
    private readonly DateOnly? _from;

    private TieGathering(DateOnly? from) => _from = from;

    /// <summary>First and last day of what is in the period; null when nothing is dated.</summary>
    public (DateOnly First, DateOnly Last)? Span { get; private set; }

    /// <summary>What passed between each two states in the period.</summary>
    public IReadOnlyDictionary<Dyad, OneDyad> Dyads => _dyads;

    /// <summary>Who stood how to whom in the period.</summary>
    public Stances Stances { get; } = new();

    /// <summary>The network of the period.</summary>
    public StateNetwork Period => field ??= _from is null ? Past : _period.Build();

    /// <summary>The network of the period and what came before it, the less the older.</summary>
    public StateNetwork Past => field ??= _past.Build();

    /// <summary>Gathers passages one by one, and those of datasets by their kinds.</summary>
    /// <param name="passages">What documents tell.</param>
    /// <param name="datasets">The events of datasets; null for none.</param>
    /// <param name="from">First day of the period; null for no bound.</param>
    /// <param name="to">Last day, included; null for no bound.</param>
    public static TieGathering Of(
        IEnumerable<Passage> passages, DatasetWalk? datasets, DateOnly? from, DateOnly? to)
    {
        var gathering = new TieGathering(from);
        var history = new History(from, to);
        foreach (var passage in passages)
        {
            var isInside = (from is null || passage.Last >= from) && (to is null || passage.First <= to);
            if (gathering.Add(passage, isInside ? 1 : 0, history.WeightOf(passage.First, passage.Last)) is { } dyad)
                dyad.AddTeller(passage.Story, passage.Source);
        }

        if (datasets is not null)
        {
            var tallies = DatasetTallies.Of(datasets, from, to);
            gathering.Add(tallies);
            gathering.Reach(tallies.Span?.First, tallies.Span?.Last);
        }

        return gathering;
    }

    // Everything that is looked up by the two parties is looked up once a pair, not once a kind of act.
    private void Add(DatasetTallies tallies)
    {
        foreach (var (from, to, pair) in tallies.Pairs)
        {
            var isDyad = Camp.IsState(from) && Camp.IsState(to);
            var dyad = isDyad ? OneDyad.In(_dyads, new Dyad(from, to)) : null;
            var stance = Stances.Between(from, to);
            foreach (var (passage, inside, weight) in tallies.Passages(from, to, pair))
            {
                _past.Add(passage, weight);
                if (inside == 0)
                    continue;
                stance?.AddIfTold(passage, inside);
                if (_from is not null)
                    _period.Add(passage, inside);
                dyad?.Tally.Add(passage, inside);
            }

            dyad?.Add(pair.Tellers);
        }
    }

    private void Reach(DateOnly? first, DateOnly? last)
    {
        if (first is not { } from || last is not { } to)
            return;
        Span = Span is not { } span ? (from, to)
            : (from < span.First ? from : span.First, to > span.Last ? to : span.Last);
    }

    /// <returns>The dyad, where the passage took place in the period between two states.</returns>
    private OneDyad? Add(in Passage passage, int inside, double weight)
    {
        if (weight > 0)
            _past.Add(passage, weight);
        if (inside == 0)
            return null;
        Reach(passage.First, passage.Last);
        Stances.Add(passage, act: null, inside);
        if (_from is not null)
            _period.Add(passage, inside);
        if (!Camp.IsState(passage.From) || !Camp.IsState(passage.To))
            return null;
        var dyad = OneDyad.In(_dyads, new Dyad(passage.From, passage.To));
        dyad.Tally.Add(passage, inside);
        return passage.TookPlace ? dyad : null;
    }

    /// <summary>What passed between two states.</summary>
    internal sealed class OneDyad(Dyad dyad)
    {
        private readonly HashSet<long> _stories = [];
        private readonly HashSet<long> _sources = [];
        private Tellers? _forth;
        private Tellers? _back;

        public TieTally Tally { get; } = new(dyad);

        public int Stories => _stories.Count + (_forth is null ? 0 : Tellers.CountStories(_forth, _back));

        public int Sources => _sources.Count;

        public static OneDyad In(Dictionary<Dyad, OneDyad> dyads, Dyad dyad)
        {
            if (!dyads.TryGetValue(dyad, out var one))
                dyads[dyad] = one = new OneDyad(dyad);
            return one;
        }

        public void AddTeller(long story, long source)
        {
            _stories.Add(story);
            _sources.Add(source);
        }

        public void Add(Tellers tellers)
        {
            (_forth, _back) = (tellers, _forth);
            _sources.UnionWith(tellers.Sources);
        }
    }
}
