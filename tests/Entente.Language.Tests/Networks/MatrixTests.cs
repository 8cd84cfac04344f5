using Entente.Language.Networks;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests.Networks;

public sealed class MatrixTests
{
    [Fact]
    public void EveryOutputIsTheWeightedSumOfItsInputs()
    {
        var sizes = Gen.Choose(1, 40).Zip(Gen.Choose(1, 40)).Zip(Gen.Choose(1, 20));
        Prop.ForAll(sizes.ToArbitrary(), size =>
        {
            var ((inputs, outputs), words) = size;
            var weights = Numbers(inputs * outputs);
            var bias = Numbers(outputs);
            var input = Numbers(Matrix.RoundUp(words) * inputs);
            var layer = new Matrix(weights, bias, inputs);
            var output = new float[Matrix.RoundUp(words) * layer.Stride];
            layer.Apply(words, input, output);
            return Enumerable.Range(0, words * outputs).All(place =>
            {
                var (word, index) = (place / outputs, place % outputs);
                var sum = bias[index] + Enumerable.Range(0, inputs)
                    .Sum(number => weights[(index * inputs) + number] * input[(word * inputs) + number]);
                return Math.Abs(output[(word * layer.Stride) + index] - sum) < 1e-3;
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void ABufferTooShortIsRefusedRatherThanOverrun()
    {
        var layer = new Matrix(Numbers(8), [], inputs: 4);
        Should.Throw<ArgumentOutOfRangeException>(() => layer.Apply(1, new float[4], new float[6 * layer.Stride]));
        Should.Throw<ArgumentOutOfRangeException>(() => layer.Apply(1, new float[24], new float[layer.Stride]));
    }

    private static float[] Numbers(int count) =>
        [.. Enumerable.Range(0, count).Select(index => (((index * 7919) % 97) / 48f) - 1)];
}
