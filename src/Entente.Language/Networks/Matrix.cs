using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Networks;

/// <summary>A linear layer: outputs = weights · inputs + bias, for many words at once.</summary>
/// <remarks>
/// Weights lie in panels of sixteen outputs, so that the inner loop reads them in order and keeps six words times
/// sixteen outputs in registers (Goto and van de Geijn 2008). Immutable and safe to share between threads.
/// </remarks>
internal sealed class Matrix
{
    /// <summary>Buffers hold a multiple of so many words: see <see cref="RoundUp"/>.</summary>
    public const int WordsAtOnce = 6;

    private const int Panel = 16;

    private readonly float[] _panels;
    private readonly float[] _bias;

    /// <summary>Lays out a layer.</summary>
    /// <param name="values">[output, input], row by row.</param>
    /// <param name="bias">One value an output; empty for none.</param>
    /// <param name="inputs">How many inputs a word has.</param>
    public Matrix(ReadOnlySpan<float> values, ReadOnlySpan<float> bias, int inputs)
    {
        Inputs = inputs;
        Outputs = values.Length / inputs;
        Stride = (Outputs + Panel - 1) / Panel * Panel;
        _panels = new float[Stride * inputs];
        _bias = new float[Stride];
        bias.CopyTo(_bias);
        for (var output = 0; output < Outputs; output++)
        {
            var start = (output / Panel * Panel * inputs) + (output % Panel);
            for (var input = 0; input < inputs; input++)
                _panels[start + (input * Panel)] = values[(output * inputs) + input];
        }
    }

    /// <summary>How many inputs a word has.</summary>
    public int Inputs { get; }

    /// <summary>How many outputs a word gets.</summary>
    public int Outputs { get; }

    /// <summary>How far one word's outputs lie from the next one's: <see cref="Outputs"/> rounded up.</summary>
    public int Stride { get; }

    /// <summary>As many words as buffers must hold for a number of words.</summary>
    public static int RoundUp(int words) => (words + WordsAtOnce - 1) / WordsAtOnce * WordsAtOnce;

    /// <summary>Applies the layer.</summary>
    /// <param name="words">How many words; those up to <see cref="RoundUp"/> are computed too, whatever they
    /// hold.</param>
    /// <param name="input">[word, input], without gaps.</param>
    /// <param name="output">[word, output], words <see cref="Stride"/> apart; overwritten.</param>
    /// <exception cref="ArgumentOutOfRangeException">A buffer is too short.</exception>
    public void Apply(int words, ReadOnlySpan<float> input, Span<float> output)
    {
        var rounded = RoundUp(words);

        // The inner loop checks no bounds: what it could write outside would be somebody else's memory.
        ArgumentOutOfRangeException.ThrowIfLessThan(input.Length, rounded * Inputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(output.Length, rounded * Stride);
        ref var source = ref MemoryMarshal.GetReference(input);
        ref var target = ref MemoryMarshal.GetReference(output);
        for (var panel = 0; panel < Stride; panel += Panel)
        {
            ref var weights = ref _panels[panel * Inputs];
            ref var bias = ref _bias[panel];
            for (var word = 0; word < rounded; word += WordsAtOnce)
            {
                Block(
                    ref Unsafe.Add(ref source, word * Inputs),
                    ref weights,
                    ref bias,
                    ref Unsafe.Add(ref target, (word * Stride) + panel));
            }
        }
    }

    private void Block(ref float x, ref float w, ref float bias, ref float y)
    {
        var inputs = Inputs;
        var low = Vector256.LoadUnsafe(ref bias);
        var high = Vector256.LoadUnsafe(ref bias, 8);
        Vector256<float> a0 = low, a1 = high, b0 = low, b1 = high, c0 = low, c1 = high;
        Vector256<float> d0 = low, d1 = high, e0 = low, e1 = high, f0 = low, f1 = high;
        ref var xb = ref Unsafe.Add(ref x, inputs);
        ref var xc = ref Unsafe.Add(ref x, 2 * inputs);
        ref var xd = ref Unsafe.Add(ref x, 3 * inputs);
        ref var xe = ref Unsafe.Add(ref x, 4 * inputs);
        ref var xf = ref Unsafe.Add(ref x, 5 * inputs);
        for (var index = 0; index < inputs; index++)
        {
            var w0 = Vector256.LoadUnsafe(ref w, (nuint)(index * Panel));
            var w1 = Vector256.LoadUnsafe(ref w, (nuint)((index * Panel) + 8));
            var value = Vector256.Create(Unsafe.Add(ref x, index));
            a0 = Vector256.MultiplyAddEstimate(value, w0, a0);
            a1 = Vector256.MultiplyAddEstimate(value, w1, a1);
            value = Vector256.Create(Unsafe.Add(ref xb, index));
            b0 = Vector256.MultiplyAddEstimate(value, w0, b0);
            b1 = Vector256.MultiplyAddEstimate(value, w1, b1);
            value = Vector256.Create(Unsafe.Add(ref xc, index));
            c0 = Vector256.MultiplyAddEstimate(value, w0, c0);
            c1 = Vector256.MultiplyAddEstimate(value, w1, c1);
            value = Vector256.Create(Unsafe.Add(ref xd, index));
            d0 = Vector256.MultiplyAddEstimate(value, w0, d0);
            d1 = Vector256.MultiplyAddEstimate(value, w1, d1);
            value = Vector256.Create(Unsafe.Add(ref xe, index));
            e0 = Vector256.MultiplyAddEstimate(value, w0, e0);
            e1 = Vector256.MultiplyAddEstimate(value, w1, e1);
            value = Vector256.Create(Unsafe.Add(ref xf, index));
            f0 = Vector256.MultiplyAddEstimate(value, w0, f0);
            f1 = Vector256.MultiplyAddEstimate(value, w1, f1);
        }

        Store(a0, a1, ref y);
        Store(b0, b1, ref Unsafe.Add(ref y, Stride));
        Store(c0, c1, ref Unsafe.Add(ref y, 2 * Stride));
        Store(d0, d1, ref Unsafe.Add(ref y, 3 * Stride));
        Store(e0, e1, ref Unsafe.Add(ref y, 4 * Stride));
        Store(f0, f1, ref Unsafe.Add(ref y, 5 * Stride));
    }

    private static void Store(Vector256<float> low, Vector256<float> high, ref float target)
    {
        low.StoreUnsafe(ref target);
        high.StoreUnsafe(ref target, 8);
    }
}
