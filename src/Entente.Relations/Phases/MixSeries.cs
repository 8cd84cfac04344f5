namespace Entente.Relations.Phases;

/// <summary>How acts divide into kinds over time: a stretch has one mix.</summary>
/// <remarks>
/// Within a stretch kinds are multinomial with a Dirichlet prior around the mix of the whole, integrated out. Acts of
/// one bin are often of one event, so that a full bin says less than as many acts of different times: n acts weigh as
/// n (1 + κ) / (n + κ), as if drawn in clusters with an intraclass correlation of 1 / (1 + κ).
/// </remarks>
internal sealed class MixSeries
{
    private const double Clustering = 20;
    private const double PriorActs = 2;
    private static readonly double LogOfPriorActs = LogGamma.Of(PriorActs);

    private readonly double[][] _sums;
    private readonly double[] _prior;
    private readonly double[] _logPrior;

    /// <param name="kinds">[kind][bin]: counts, at least 0, may be fractions.</param>
    public MixSeries(double[][] kinds)
    {
        var totals = Enumerable.Range(0, kinds[0].Length).Select(bin => kinds.Sum(kind => kind[bin])).ToArray();
        var all = totals.Sum();
        _prior = [.. kinds.Select(kind => PriorActs * (kind.Sum() + 0.5) / (all + (0.5 * kinds.Length)))];
        _logPrior = [.. _prior.Select(LogGamma.Of)];
        _sums =
        [
            .. kinds.Select(kind => RunningSums.Of([.. kind.Select((count, bin) => count * WeightOf(totals[bin]))])),
        ];
    }

    /// <summary>Log evidence of one stretch.</summary>
    /// <param name="start">First bin.</param>
    /// <param name="end">The bin after its last.</param>
    public double Log(int start, int end)
    {
        var (log, all) = (0.0, 0.0);
        for (var kind = 0; kind < _sums.Length; kind++)
        {
            var count = _sums[kind][end] - _sums[kind][start];
            log += LogGamma.Of(_prior[kind] + count) - _logPrior[kind];
            all += count;
        }

        return log + LogOfPriorActs - LogGamma.Of(PriorActs + all);
    }

    private static double WeightOf(double acts) => (1 + Clustering) / (acts + Clustering);
}
