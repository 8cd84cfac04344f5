using System.Numerics.Tensors;

namespace Entente.Language.Networks;

/// <summary>What happens to single values between layers.</summary>
internal static class Activation
{
    /// <summary>x · sigmoid(x), in place (Elfwing and others 2018).</summary>
    /// <param name="values">Overwritten.</param>
    /// <param name="room">At least as long; overwritten.</param>
    public static void Silu(Span<float> values, Span<float> room)
    {
        var sigmoid = room[..values.Length];
        TensorPrimitives.Sigmoid(values, sigmoid);
        TensorPrimitives.Multiply(values, sigmoid, values);
    }

    /// <summary>Each word divided by the root of its mean square, times a scale a value (Zhang and Sennrich
    /// 2019).</summary>
    public static void Normalise(int words, ReadOnlySpan<float> input, ReadOnlySpan<float> scale, Span<float> output)
    {
        var width = scale.Length;
        for (var word = 0; word < words; word++)
        {
            var row = input.Slice(word * width, width);
            var target = output.Slice(word * width, width);
            var mean = TensorPrimitives.SumOfSquares(row) / width;
            TensorPrimitives.Multiply(row, 1 / MathF.Sqrt(mean + 1e-6f), target);
            TensorPrimitives.Multiply(target, scale, target);
        }
    }
}
