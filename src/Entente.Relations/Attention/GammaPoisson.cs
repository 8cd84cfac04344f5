using MathNet.Numerics.Distributions;

namespace Entente.Relations.Attention;

/// <summary>How many times the expected number was observed, drawn to once where little was to be expected.</summary>
/// <remarks>
/// Counts are Poisson around expected × ratio; the ratio has a gamma prior of mean 1. Its posterior mean is (observed +
/// a) / (expected + a): the cheap cousin of the Bayesian Poisson factorisations (Schein and others 2016, arXiv
/// 1606.01855), as used for screening counts by DuMouchel (1999, <i>The American Statistician</i> 53).
/// </remarks>
/// <param name="prior">Shape and rate of the prior, above 0: as good as so many expected acts.</param>
internal readonly struct GammaPoisson(double prior)
{
    /// <summary>Posterior mean of the ratio, above 0.</summary>
    public double Ratio(double observed, double expected) => (observed + prior) / (expected + prior);

    /// <summary>Natural logarithm of the posterior mean; 0 is as expected.</summary>
    public double LogRatio(double observed, double expected) => Math.Log(Ratio(observed, expected));

    /// <summary>A credible interval of the ratio.</summary>
    /// <param name="observed">Acts observed, at least 0.</param>
    /// <param name="expected">Acts expected, at least 0.</param>
    /// <param name="mass">Its posterior probability, between 0 and 1.</param>
    public (double Low, double High) Interval(double observed, double expected, double mass)
    {
        var tail = (1 - mass) / 2;
        var (shape, rate) = (observed + prior, expected + prior);
        return (Gamma.InvCDF(shape, rate, tail), Gamma.InvCDF(shape, rate, 1 - tail));
    }
}
