using Entente.Records;
using Entente.Relations.Attention;
using Entente.Relations.Scores;

namespace Entente.Relations.Ties;

/// <summary>The events of datasets, counted by what passes from whom to whom.</summary>
/// <remarks>
/// Ten million events are of a hundred kinds between a few hundred parties. Each kind is worked out once, by the same
/// rules as an event by itself, and then only counted: the time is that of reading the rows.
/// </remarks>
internal sealed class DatasetTallies
{
    private Pair?[]?[] _pairs = [];
    private readonly PassageKinds _kinds;
    private readonly History _history;
    private readonly (int From, int To) _days;
    private readonly bool _isBounded;
    private int _first = int.MaxValue;
    private int _last;

    private DatasetTallies(DatasetWalk walk, DateOnly? from, DateOnly? to)
    {
        _kinds = new PassageKinds(walk);
        _history = new History(from, to);
        _days = (from?.DayNumber ?? 0, to?.DayNumber ?? int.MaxValue);
        _isBounded = from is not null;
    }

    /// <summary>First and last day of the events in the period; null when there are none.</summary>
    public (DateOnly First, DateOnly Last)? Span => _first > _last
        ? null
        : (DateOnly.FromDayNumber(_first), DateOnly.FromDayNumber(_last));

    /// <summary>Every pair of parties with what passes from the one to the other, by the codes of the two.</summary>
    public IEnumerable<(string From, string To, Pair Pair)> Pairs => All()
        .OrderBy(pair => pair.From, StringComparer.Ordinal).ThenBy(pair => pair.To, StringComparer.Ordinal);

    public static DatasetTallies Of(DatasetWalk walk, DateOnly? from, DateOnly? to)
    {
        var tallies = new DatasetTallies(walk, from, to);
        foreach (var record in walk.Records(to))
            tallies.Add(record);
        return tallies;
    }

    /// <summary>What passes in one pair: each kind, how often in the period, and what it weighs with what came
    /// before.</summary>
    public IEnumerable<(Passage Passage, int Inside, double Weight)> Passages(string from, string to, Pair pair)
    {
        for (var kind = 0; kind < pair.Inside.Length; kind++)
        {
            var inside = pair.Inside[kind];
            var before = pair.Before is { } weights && kind < weights.Length ? weights[kind] : 0;
            if (inside > 0 || before > 0)
                yield return (_kinds[kind] with { From = from, To = to }, inside, inside + before);
        }
    }

    private void Add(in DatasetRecord record)
    {
        var isInside = record.LastDay >= _days.From && record.FirstDay <= _days.To;
        if (isInside)
            (_first, _last) = (Math.Min(_first, record.FirstDay), Math.Max(_last, record.LastDay));
        foreach (var flow in _kinds.Of(record))
        {
            var pair = PairOf(flow.From, flow.To);
            if (isInside)
                pair.Count(flow.Kind, flow.TookPlace, record);
            else if (_isBounded)
                pair.Weigh(flow.Kind, WeightOf(record));
        }
    }

    // A few hundred parties: an array of arrays finds the pair of a row five times as fast as a dictionary.
    private Pair PairOf(int from, int to)
    {
        Reach(ref _pairs, from);
        var row = _pairs[from] ?? [];
        if (row.Length > to && row[to] is { } known)
            return known;
        Reach(ref row, to);
        _pairs[from] = row;
        return row[to] = new Pair();
    }

    private IEnumerable<(string From, string To, Pair Pair)> All()
    {
        for (var from = 0; from < _pairs.Length; from++)
        {
            var row = _pairs[from] ?? [];
            for (var to = 0; to < row.Length; to++)
            {
                if (row[to] is { } pair)
                    yield return (_kinds.CampOf(from), _kinds.CampOf(to), pair);
            }
        }
    }

    private static void Reach<T>(ref T[] values, int place)
    {
        if (values.Length <= place)
            Array.Resize(ref values, Math.Max(place + 1, 2 * values.Length));
    }

    private double WeightOf(in DatasetRecord record) => _history.WeightOf(
        DateOnly.FromDayNumber(record.FirstDay), DateOnly.FromDayNumber(record.LastDay));

    /// <summary>What passes from one party to another, by the number of its kind.</summary>
    internal sealed class Pair
    {
        private int[] _inside = [];
        private double[]? _before;

        public int[] Inside => _inside;

        public double[]? Before => _before;

        /// <summary>Who tells what took place in the period.</summary>
        public Tellers Tellers { get; } = new();

        public void Count(int kind, bool tookPlace, in DatasetRecord record)
        {
            Reach(ref _inside, kind);
            _inside[kind]++;
            if (tookPlace)
                Tellers.Add(record.Story, record.Source);
        }

        public void Weigh(int kind, double weight)
        {
            Reach(ref _inside, kind);
            _before ??= [];
            Reach(ref _before, kind);
            _before[kind] += weight;
        }
    }
}
