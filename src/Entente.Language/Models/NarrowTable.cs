using System.Numerics;

namespace Entente.Language.Models;

/// <summary>The weights of a classifier of few classes, each row beside its key.</summary>
/// <remarks>
/// The parser's steps are the bulk of all lookups. A row found by one reading of memory instead of four makes the whole
/// parser about a third faster.
/// </remarks>
internal sealed class NarrowTable
{
    /// <summary>As many classes as a row has places.</summary>
    public const int MostClasses = 4;

    private readonly Row[] _rows;
    private readonly int _mask;

    /// <summary>Lays out the rows; the arguments are those of <see cref="LinearModel"/>.</summary>
    public NarrowTable(uint[] keys, int[] starts, ushort[] classes, short[] weights)
    {
        _rows = new Row[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 3 / 2))];
        _mask = _rows.Length - 1;
        for (var index = 0; index < keys.Length; index++)
        {
            ref var row = ref Free(keys[index]);
            row.Key = keys[index];
            for (var entry = starts[index]; entry < starts[index + 1]; entry++)
                Set(ref row, classes[entry], weights[entry]);
        }
    }

    /// <summary>Adds up the weights of the features that are present.</summary>
    /// <param name="features">Hashes of the present features.</param>
    /// <param name="scores">One place a class, cleared before.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        int first = 0, second = 0, third = 0, fourth = 0;
        foreach (var key in features)
        {
            for (var slot = (int)key & _mask; _rows[slot].Key != 0; slot = (slot + 1) & _mask)
            {
                ref readonly var row = ref _rows[slot];
                if (row.Key != key)
                    continue;
                first += row.First;
                second += row.Second;
                third += row.Third;
                fourth += row.Fourth;
                break;
            }
        }

        ReadOnlySpan<int> sums = [first, second, third, fourth];
        sums[..scores.Length].CopyTo(scores);
    }

    private ref Row Free(uint key)
    {
        var slot = (int)key & _mask;
        while (_rows[slot].Key != 0)
            slot = (slot + 1) & _mask;
        return ref _rows[slot];
    }

    private static void Set(ref Row row, int classIndex, short weight)
    {
        switch (classIndex)
        {
            case 0:
                row.First = weight;
                break;
            case 1:
                row.Second = weight;
                break;
            case 2:
                row.Third = weight;
                break;
            default:
                row.Fourth = weight;
                break;
        }
    }

    private struct Row
    {
        public uint Key;
        public short First;
        public short Second;
        public short Third;
        public short Fourth;
    }
}
