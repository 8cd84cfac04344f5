namespace Entente.Relations.Attention;

/// <summary>Who has to do with whom: counts for every pair of states, and of states with other parties.</summary>
/// <remarks>States are numbered in the order of their codes, so that the order of input changes nothing.</remarks>
internal sealed class StateNetwork
{
    // Fewer acts say nothing about whom a state has to do with, and a place among fewer states says nothing.
    private const double ActsToKnow = 30;
    private const int StatesToRank = 10;

    private readonly Dictionary<Dyad, PairCounts> _pairs;
    private readonly Dictionary<string, int> _numbers;

    private StateNetwork(
        Dictionary<Dyad, PairCounts> pairs, Dictionary<(string State, string Other), double> others)
    {
        _pairs = pairs;
        States = [.. pairs.Keys.SelectMany(dyad => new[] { dyad.First, dyad.Second })
            .Concat(others.Keys.Select(key => key.State))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _numbers = States.Select((state, number) => (state, number))
            .ToDictionary(item => item.state, item => item.number, StringComparer.Ordinal);
        Others = others;
        foreach (var counts in pairs.OrderBy(pair => pair.Key).Select(pair => pair.Value))
            Total.Add(counts);
    }

    /// <summary>Codes of the states that have to do with any other party.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>Acts of a state and a party that is none: an organisation, a state's opposition.</summary>
    public IReadOnlyDictionary<(string State, string Other), double> Others { get; }

    /// <summary>All pairs together.</summary>
    public PairCounts Total { get; } = new();

    /// <summary>The states of which enough is told to see each among the others; none where there are fewer than
    /// ten.</summary>
    public IReadOnlyList<string> WellKnown => field ??= FindWellKnown();

    /// <summary>The pairs between which anything passed, in order.</summary>
    public IEnumerable<(Dyad Dyad, PairCounts Counts)> Pairs =>
        _pairs.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value));

    public int NumberOf(string state) => _numbers[state];

    public bool Has(string state) => _numbers.ContainsKey(state);

    public PairCounts? Find(Dyad dyad) => _pairs.GetValueOrDefault(dyad);

    /// <summary>A symmetric table [state, state] of one count.</summary>
    public double[,] Table(Func<PairCounts, double> count)
    {
        var table = new double[States.Count, States.Count];
        foreach (var (dyad, counts) in _pairs)
        {
            var (one, other) = (_numbers[dyad.First], _numbers[dyad.Second]);
            table[one, other] = table[other, one] = count(counts);
        }

        return table;
    }

    private string[] FindWellKnown()
    {
        var acts = new double[States.Count];
        foreach (var (dyad, counts) in _pairs)
        {
            acts[_numbers[dyad.First]] += counts.All;
            acts[_numbers[dyad.Second]] += counts.All;
        }

        string[] known = [.. States.Where((_, number) => acts[number] >= ActsToKnow)];
        return known.Length >= StatesToRank ? known : [];
    }

    /// <summary>Gathers a network, passage by passage.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<Dyad, PairCounts> _pairs = [];
        private readonly Dictionary<(string State, string Other), double> _others = [];

        /// <param name="passage">What passes.</param>
        /// <param name="weight">What it counts, above 0.</param>
        public void Add(in Passage passage, double weight)
        {
            if (!passage.TookPlace || passage.Has(PassageTraits.Repeat))
                return;
            var (from, to) = (Camp.IsState(passage.From), Camp.IsState(passage.To));
            if (from && to)
                CountsOf(new Dyad(passage.From, passage.To)).Add(passage, weight * passage.Share);
            else if (from || to)
                AddOther(from ? (passage.From, passage.To) : (passage.To, passage.From), weight * passage.Share);
        }

        public StateNetwork Build() => new(_pairs, _others);

        private void AddOther((string State, string Other) key, double weight) =>
            _others[key] = _others.GetValueOrDefault(key) + weight;

        private PairCounts CountsOf(Dyad dyad)
        {
            if (!_pairs.TryGetValue(dyad, out var counts))
                _pairs[dyad] = counts = new PairCounts();
            return counts;
        }
    }
}
