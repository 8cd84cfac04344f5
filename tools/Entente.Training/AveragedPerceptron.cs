using Entente.Language.Models;

namespace Entente.Training;

/// <summary>A linear classifier that learns from its mistakes; its answer is the mean of all its states.</summary>
/// <remarks>Freund and Schapire (1999); lazy averaging as in Daumé (2006). Not for use by several threads.</remarks>
internal sealed class AveragedPerceptron : ILinearScorer
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _indices = [];
    private ulong[] _slots = new ulong[1 << 16];
    private int _rowCount;
    private int _entryCount;
    private int[] _heads = new int[1 << 14];
    private int[] _updates = new int[1 << 14];
    private Entry[] _entries = new Entry[1 << 16];
    private int _step;

    public int ClassCount => _names.Count;

    public string NameOf(int classIndex) => _names[classIndex];

    /// <summary>The class of that name, made when it is new.</summary>
    public int IndexOf(string name)
    {
        if (_indices.TryGetValue(name, out var index))
            return index;
        _names.Add(name);
        return _indices[name] = _names.Count - 1;
    }

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var key in features)
        {
            if (FindRow(key) is not (var row and >= 0))
                continue;
            for (var entry = _heads[row]; entry >= 0; entry = _entries[entry].Following)
                scores[_entries[entry].Class] += _entries[entry].Weight;
        }
    }

    /// <summary>Counts one decision; call once for each, right or wrong.</summary>
    public void Step() => _step++;

    /// <summary>Moves the weights from the class that won to the class that should have.</summary>
    public void Update(ReadOnlySpan<uint> features, int gold, int guess)
    {
        if (gold == guess)
            return;
        foreach (var key in features)
        {
            var row = RowOf(key);
            _updates[row]++;
            Change(row, gold, 1);
            Change(row, guess, -1);
        }
    }

    /// <summary>The finished model.</summary>
    /// <param name="minimumUpdates">Features that changed less often are dropped.</param>
    /// <param name="minimumWeight">Mean weights closer to 0 are dropped.</param>
    /// <param name="scale">What a mean weight of 1 becomes.</param>
    public LinearModel Finish(int minimumUpdates, double minimumWeight, double scale)
    {
        var keys = new List<uint>();
        var starts = new List<int> { 0 };
        var classes = new List<ushort>();
        var weights = new List<short>();
        foreach (var slot in _slots.Where(slot => slot != 0).Order())
        {
            var row = (int)(uint)slot - 1;
            if (_updates[row] < minimumUpdates)
                continue;
            AddMeans(row, minimumWeight, scale, classes, weights);
            if (classes.Count == starts[^1])
                continue;
            keys.Add((uint)(slot >> 32));
            starts.Add(classes.Count);
        }

        return new LinearModel([.. _names], [.. keys], [.. starts], [.. classes], [.. weights]);
    }

    private void AddMeans(int row, double minimumWeight, double scale, List<ushort> classes, List<short> weights)
    {
        var means = new SortedDictionary<ushort, short>();
        for (var index = _heads[row]; index >= 0; index = _entries[index].Following)
        {
            ref var entry = ref _entries[index];
            var total = entry.Total + ((long)entry.Weight * (_step - entry.Stamp));
            var mean = (double)total / _step;
            var rounded = Math.Clamp(Math.Round(mean * scale), short.MinValue, short.MaxValue);
            if (Math.Abs(mean) >= minimumWeight && rounded != 0)
                means.Add(entry.Class, (short)rounded);
        }

        classes.AddRange(means.Keys);
        weights.AddRange(means.Values);
    }

    private void Change(int row, int classIndex, int by)
    {
        for (var index = _heads[row]; index >= 0; index = _entries[index].Following)
        {
            ref var entry = ref _entries[index];
            if (entry.Class != classIndex)
                continue;
            entry.Total += (long)entry.Weight * (_step - entry.Stamp);
            entry.Stamp = _step;
            entry.Weight += by;
            return;
        }

        if (_entryCount == _entries.Length)
            Array.Resize(ref _entries, _entryCount * 2);
        _entries[_entryCount] = new Entry
        {
            Class = (ushort)classIndex,
            Weight = by,
            Stamp = _step,
            Following = _heads[row],
        };
        _heads[row] = _entryCount++;
    }

    private int FindRow(uint key)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)key & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if ((uint)(_slots[slot] >> 32) == key)
                return (int)(uint)_slots[slot] - 1;
        }

        return -1;
    }

    private int RowOf(uint key)
    {
        if (FindRow(key) is var found and >= 0)
            return found;
        if (_rowCount * 2 > _slots.Length)
            Grow();
        if (_rowCount == _heads.Length)
        {
            Array.Resize(ref _heads, _rowCount * 2);
            Array.Resize(ref _updates, _rowCount * 2);
        }

        _heads[_rowCount] = -1;
        Insert(((ulong)key << 32) | (uint)(_rowCount + 1));
        return _rowCount++;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new ulong[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot != 0)
                Insert(slot);
        }
    }

    private void Insert(ulong value)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(value >> 32) & mask;
        while (_slots[slot] != 0)
            slot = (slot + 1) & mask;
        _slots[slot] = value;
    }

    private struct Entry
    {
        public long Total;
        public int Weight;
        public int Stamp;
        public int Following;
        public ushort Class;
    }
}
