using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Networks;

/// <summary>Rows of whole numbers of eight bits with one scale each; a word is the sum of its features' rows.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class EmbeddingTable
{
    private readonly sbyte[] _values;
    private readonly float[] _scales;
    private readonly float[] _shapes;
    private readonly Dictionary<ulong, int> _vocabulary;
    private readonly int _bucketCount;

    /// <summary>Takes over what the file holds.</summary>
    /// <param name="rows">The table: nothing, unknown, the vocabulary, the buckets.</param>
    /// <param name="shapes">[shape, width].</param>
    /// <param name="vocabulary">Hashes of the vocabulary's words in the order of their rows.</param>
    /// <param name="bucketCount">How many rows hashed features share.</param>
    public EmbeddingTable(WholeNumbers rows, float[] shapes, ReadOnlySpan<ulong> vocabulary, int bucketCount)
    {
        _values = rows.Values;
        _scales = rows.Scales;
        _shapes = shapes;
        Width = rows.Columns;
        _bucketCount = bucketCount;
        _vocabulary = new Dictionary<ulong, int>(vocabulary.Length);
        for (var index = 0; index < vocabulary.Length; index++)
            _vocabulary[vocabulary[index]] = WordFeatures.FirstWord + index;
    }

    /// <summary>How many values stand for a word.</summary>
    public int Width { get; }

    /// <summary>Adds up the rows of a word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="sum">Overwritten; <see cref="Width"/> values.</param>
    public void Look(string form, Span<float> sum)
    {
        var plain = WordFeatures.Plain(form);
        _shapes.AsSpan(WordFeatures.Shape(form) * Width, Width).CopyTo(sum);
        Add(_vocabulary.GetValueOrDefault(WordFeatures.Hash(plain), WordFeatures.Unknown), sum);
        Span<int> rows = stackalloc int[WordFeatures.Most];
        var first = WordFeatures.FirstWord + _vocabulary.Count;
        var count = WordFeatures.Buckets(plain, first, _bucketCount, rows);
        foreach (var row in rows[..count])
            Add(row, sum);
    }

    private void Add(int row, Span<float> sum)
    {
        var scale = Vector256.Create(_scales[row]);
        ref var source = ref _values[row * Width];
        ref var target = ref MemoryMarshal.GetReference(sum);
        for (nuint index = 0; index < (nuint)Width; index += 16)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref source, index));
            Add(low, scale, ref target, index);
            Add(high, scale, ref target, index + 8);
        }
    }

    private static void Add(Vector128<short> values, Vector256<float> scale, ref float target, nuint index)
    {
        var (low, high) = Vector128.Widen(values);
        var wide = Vector256.ConvertToSingle(Vector256.Create(low, high));
        Vector256.MultiplyAddEstimate(wide, scale, Vector256.LoadUnsafe(ref target, index))
            .StoreUnsafe(ref target, index);
    }
}
