using Entente.Relations.Attention;
using MathNet.Numerics.Distributions;

namespace Entente.Relations.Tests.Attention;

public sealed class GammaPoissonTests
{
    private static readonly GammaPoisson ByTwo = new(2);

    [Fact]
    public void WithNothingExpectedAndNothingSeenAllIsAsExpected() => ByTwo.Ratio(0, 0).ShouldBe(1);

    [Fact]
    public void OneActWhereNoneWasToBeExpectedIsNoBond() => ByTwo.Ratio(1, 0.01).ShouldBeLessThan(1.6);

    [Fact]
    public void MuchEvidenceIsTakenAsItIs() => ByTwo.Ratio(300, 100).ShouldBe(3, tolerance: 0.05);

    [Fact]
    public void IntervalsHoldAtTheStatedRate()
    {
        var random = new Random(3);
        const int Runs = 2000;
        var held = 0;
        for (var run = 0; run < Runs; run++)
        {
            var (ratio, expected) = (Gamma.Sample(random, 2, 2), random.NextDouble() * 20);
            var observed = Poisson.Sample(random, (ratio * expected) + 1e-9);
            var (low, high) = ByTwo.Interval(observed, expected, 0.9);
            held += low <= ratio && ratio <= high ? 1 : 0;
        }

        (held / (double)Runs).ShouldBe(0.9, tolerance: 0.025);
    }
}
