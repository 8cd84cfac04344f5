using Entente.Relations.Phases;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;

namespace Entente.Relations.Tests.Phases;

public sealed class RateSeriesTests
{
    [Fact]
    public void TheEvidenceIsTheLikelihoodIntegratedOverThePrior()
    {
        double[] counts = [2, 0, 3];
        double[] exposures = [1, 0.5, 1.5];
        const double Size = 2;
        var prior = new Beta(0.5 * Size / (5 / 3.0), 0.5);
        var series = new RateSeries(counts, exposures);
        // p is the probability of a failure; the binomial factors belong to what all cuts have in common.
        var integral = GaussLegendreRule.Integrate(
            p => prior.Density(p) * Math.Pow(p, Size * 3) * Math.Pow(1 - p, 5), 1e-9, 1 - 1e-9, 512);
        series.Log(Size)(0, 3).ShouldBe(Math.Log(integral), tolerance: 0.01);
    }

    [Theory]
    [InlineData(1e-6)]
    [InlineData(0.5)]
    [InlineData(7.99)]
    [InlineData(42)]
    [InlineData(5000.25)]
    public void TheFastLogarithmOfGammaIsTheExactOne(double value) =>
        LogGamma.Of(value).ShouldBe(MathNet.Numerics.SpecialFunctions.GammaLn(value), tolerance: 1e-8);
}
