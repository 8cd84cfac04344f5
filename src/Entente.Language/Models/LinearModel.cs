using System.Numerics;

namespace Entente.Language.Models;

/// <summary>A finished linear classifier: whole-number weights of hashed features, in flat arrays.</summary>
/// <remarks>Immutable and safe to share between threads. Whole numbers add up to the same on every processor.</remarks>
internal sealed partial class LinearModel : ILinearScorer
{
    private readonly string[] _names;
    private readonly uint[] _keys;
    private readonly ulong[] _slots;
    private readonly int[] _starts;
    private readonly ushort[] _classes;
    private readonly short[] _weights;
    private readonly int _mask;

    /// <summary>Builds the lookup table over rows of weights.</summary>
    /// <param name="names">The classes.</param>
    /// <param name="keys">One feature hash a row, ascending; never 0.</param>
    /// <param name="starts">Where each row's weights start, and the end of the last.</param>
    /// <param name="classes">The class of each weight.</param>
    /// <param name="weights">The weights, row by row.</param>
    public LinearModel(string[] names, uint[] keys, int[] starts, ushort[] classes, short[] weights)
    {
        _names = names;
        _starts = starts;
        _classes = classes;
        _weights = weights;
        _keys = keys;
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 3 / 2))];
        _mask = _slots.Length - 1;
        for (var row = 0; row < keys.Length; row++)
            _slots[FreeSlot(keys[row])] = ((ulong)keys[row] << 32) | (uint)row;
    }

    /// <inheritdoc/>
    public int ClassCount => _names.Length;

    /// <summary>How many weights it holds.</summary>
    public int WeightCount => _weights.Length;

    /// <summary>How many features it knows.</summary>
    public int FeatureCount => _starts.Length - 1;

    /// <inheritdoc/>
    public string NameOf(int classIndex) => _names[classIndex];

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var key in features)
        {
            if (RowOf(key) is var row and >= 0)
                AddRow(row, scores);
        }
    }

    private void AddRow(int row, Span<int> scores)
    {
        var start = _starts[row];
        var length = _starts[row + 1] - start;
        var classes = _classes.AsSpan(start, length);
        var weights = _weights.AsSpan(start, length);
        for (var index = 0; index < classes.Length; index++)
            scores[classes[index]] += weights[index];
    }

    private int RowOf(uint key)
    {
        var slot = (int)key & _mask;
        while (_slots[slot] is var found and not 0)
        {
            if ((uint)(found >> 32) == key)
                return (int)(uint)found;
            slot = (slot + 1) & _mask;
        }

        return -1;
    }

    private int FreeSlot(uint key)
    {
        var slot = (int)key & _mask;
        while (_slots[slot] != 0)
            slot = (slot + 1) & _mask;
        return slot;
    }
}
