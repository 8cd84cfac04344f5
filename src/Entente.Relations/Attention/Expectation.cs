namespace Entente.Relations.Attention;

/// <summary>What was observed beside what the sizes of both states lead one to expect.</summary>
/// <param name="Observed">Acts.</param>
/// <param name="Expected">Acts expected, by quasi-independence of sender and receiver.</param>
/// <param name="Ratio">Posterior mean of observed over expected, drawn to 1 where little was to be expected.</param>
/// <param name="Low">Lower end of its 90 % credible interval.</param>
/// <param name="High">Upper end of it.</param>
public readonly record struct Expectation(double Observed, double Expected, double Ratio, double Low, double High)
{
    private const double Mass = 0.9;

    internal static Expectation Of(double observed, double expected, double prior)
    {
        var shrinkage = new GammaPoisson(prior);
        var (low, high) = shrinkage.Interval(observed, expected, Mass);
        return new Expectation(observed, expected, shrinkage.Ratio(observed, expected), low, high);
    }
}
