using Entente.Relations.Phases;
using MathNet.Numerics.Distributions;

namespace Entente.Relations.Tests.Phases;

/// <summary>Made-up series of two states whose phases are known.</summary>
internal static class Simulated
{
    /// <summary>Cooperation and conflict by bin, seen alike throughout.</summary>
    public static DyadSeries Series(double[] cooperation, double[] conflict) =>
        new([[cooperation], [conflict]], [.. cooperation.Select(_ => 1.0)], []);

    /// <summary>Cooperation alone.</summary>
    public static DyadSeries Series(params double[] cooperation) => Series(cooperation, new double[cooperation.Length]);

    /// <summary>Counts that come in bursts, at one rate up to a bin and at another from it on.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="bins">How many bins.</param>
    /// <param name="at">First bin of the second rate.</param>
    /// <param name="rates">Mean counts before and after.</param>
    /// <param name="size">How bursty: the variance is mean + mean² / size.</param>
    public static double[] Counts(Random random, int bins, int at, (double Before, double After) rates, double size) =>
    [
        .. Enumerable.Range(0, bins).Select(bin =>
        {
            var mean = bin < at ? rates.Before : rates.After;
            return (double)Poisson.Sample(random, Gamma.Sample(random, size, size / mean) + 1e-9);
        }),
    ];
}
