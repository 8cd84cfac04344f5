using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Networks;

/// <summary>
/// One layer of the encoder: each word mixed with its neighbours, then a gated running mean of all words before it and
/// one of all words after it.
/// </summary>
/// <remarks>
/// A linear recurrence whose gates see the words only, not the state: what costs time is a plain matrix product over
/// all
/// words at once (Bradbury and others 2017, ICLR; Feng and others 2024, "Were RNNs all we needed?"). Immutable and safe
/// to share between threads.
/// </remarks>
internal sealed class RecurrentBlock(float[] scale, float[] near, Matrix inner, Matrix outer)
{
    private readonly int _width = scale.Length;

    /// <summary>Adds what the layer finds to each word.</summary>
    /// <param name="sentences">Half-open ranges of the batch's words, one a sentence.</param>
    /// <param name="words">How many words there are.</param>
    /// <param name="x">[word, width]; changed.</param>
    /// <param name="room">Buffers of the batch; overwritten.</param>
    public void Apply(ReadOnlySpan<Range> sentences, int words, Span<float> x, Workspace room)
    {
        Activation.Normalise(words, x, scale, room.Wide);
        foreach (var sentence in sentences)
            MixNeighbours(sentence, room.Wide, room.Mixed);
        inner.Apply(words, room.Mixed, room.Inner);
        for (var word = 0; word < words; word++)
        {
            var row = room.Inner.AsSpan(word * 3 * _width, 3 * _width);
            TensorPrimitives.Sigmoid(row[.._width], row[.._width]);
            Activation.Silu(row[(2 * _width)..], room.Narrow);
        }

        foreach (var sentence in sentences)
        {
            Run(sentence.Start.Value, sentence.End.Value, 1, 0, room);
            Run(sentence.End.Value - 1, sentence.Start.Value - 1, -1, _width / 2, room);
        }

        outer.Apply(words, room.Mixed, room.Wide);
        TensorPrimitives.Add(x[..(words * _width)], room.Wide.AsSpan(0, words * _width), x);
    }

    private void MixNeighbours(Range sentence, float[] source, float[] target)
    {
        var (start, end) = (sentence.Start.Value, sentence.End.Value);
        for (var word = start; word < end; word++)
        {
            var row = target.AsSpan(word * _width, _width);
            TensorPrimitives.Multiply(Row(source, word), near.AsSpan(_width, _width), row);
            if (word > start)
                TensorPrimitives.MultiplyAdd(Row(source, word - 1), near.AsSpan(0, _width), row, row);
            if (word + 1 < end)
                TensorPrimitives.MultiplyAdd(Row(source, word + 1), near.AsSpan(2 * _width, _width), row, row);
        }
    }

    private ReadOnlySpan<float> Row(float[] source, int word) => source.AsSpan(word * _width, _width);

    /// <summary>Runs over a sentence in one direction and leaves the state, gated once more, in the mixed
    /// buffer.</summary>
    private void Run(int first, int stop, int step, int offset, Workspace room)
    {
        var half = (nuint)(_width / 2);
        var state = room.Narrow.AsSpan(0, (int)half);
        state.Clear();
        ref var running = ref MemoryMarshal.GetReference(state);
        for (var word = first; word != stop; word += step)
        {
            ref var row = ref room.Inner[(word * 3 * _width) + offset];
            ref var target = ref room.Mixed[(word * _width) + offset];
            for (nuint index = 0; index < half; index += 8)
            {
                var gate = Vector256.LoadUnsafe(ref row, index);
                var fresh = Vector256.LoadUnsafe(ref row, index + (nuint)_width);
                var old = Vector256.LoadUnsafe(ref running, index);
                var mean = Vector256.MultiplyAddEstimate(gate, fresh - old, old);
                mean.StoreUnsafe(ref running, index);
                (mean * Vector256.LoadUnsafe(ref row, index + (2 * (nuint)_width))).StoreUnsafe(ref target, index);
            }
        }
    }
}
