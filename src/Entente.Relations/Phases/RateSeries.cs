namespace Entente.Relations.Phases;

/// <summary>Counts over time beside how much was to be seen at all: a stretch has one rate per unit of
/// exposure.</summary>
/// <remarks>
/// Within a stretch a count is negative binomial with size r × exposure and one success probability, which has a beta
/// prior and is integrated out; r says how much counts of one stretch differ beyond chance (news comes in bursts).
/// With r growing it becomes the Poisson with a gamma prior.
/// </remarks>
internal sealed class RateSeries
{
    // As much as half an act says: the prior should decide nothing but whether a stretch is worth its own rate.
    private const double Prior = 0.5;

    private readonly double[] _counts;
    private readonly double[] _exposures;
    private readonly double[] _countSums;
    private readonly double[] _exposureSums;
    private readonly double _rate;

    /// <param name="counts">Counts by bin, at least 0, may be fractions; not all 0.</param>
    /// <param name="exposures">What there was to be seen by bin, above 0.</param>
    public RateSeries(double[] counts, double[] exposures)
    {
        (_counts, _exposures) = (counts, exposures);
        (_countSums, _exposureSums) = (RunningSums.Of(counts), RunningSums.Of(exposures));
        _rate = _countSums[^1] / _exposureSums[^1];
    }

    /// <summary>Log evidence of one stretch, but for what is the same however the series is cut.</summary>
    /// <param name="size">Size r of one unit of exposure.</param>
    /// <returns>A function of the first bin and of the bin after the last.</returns>
    public Func<int, int, double> Log(double size)
    {
        var failures = Prior * size / _rate;
        var alone = LogBeta(failures, Prior);
        return (start, end) =>
        {
            var count = _countSums[end] - _countSums[start];
            return LogBeta(failures + (size * (_exposureSums[end] - _exposureSums[start])), Prior + count) - alone;
        };
    }

    /// <summary>What is the same however the series is cut, but differs between sizes.</summary>
    public double LogCommon(double size) => _counts.Zip(_exposures, (count, exposure) =>
        LogGamma.Of(count + (size * exposure)) - LogGamma.Of(size * exposure)).Sum();

    private static double LogBeta(double one, double other) =>
        LogGamma.Of(one) + LogGamma.Of(other) - LogGamma.Of(one + other);
}
