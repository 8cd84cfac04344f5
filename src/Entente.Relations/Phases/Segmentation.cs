using MathNet.Numerics;

namespace Entente.Relations.Phases;

/// <summary>Cuts counts over time into stretches of constant rates.</summary>
/// <remarks>
/// Exact Bayesian segmentation by dynamic programming: within a stretch the counts of a channel are Poisson with a rate
/// that has a gamma prior, which is integrated out; each bin begins a new stretch with the same small probability.
/// Barry and Hartigan (1992), <i>Annals of Statistics</i> 20; Fearnhead (2006), <i>Statistics and Computing</i> 16.
/// Time and memory grow with the square of the number of bins.
/// </remarks>
internal sealed class Segmentation
{
    // A weak prior: its weight is that of half an act, its mean the channel's mean rate.
    private const double Shape = 0.5;

    private readonly double[] _change;
    private readonly double[] _forward;
    private readonly double[] _backward;
    private readonly Func<int, int, double> _weight;

    private Segmentation(int[] starts, double[] forward, double[] backward, Func<int, int, double> weight)
    {
        (Starts, _forward, _backward, _weight) = (starts, forward, backward, weight);
        _change = new double[forward.Length - 1];
        for (var bin = 1; bin < _change.Length; bin++)
            _change[bin] = Math.Min(1, Math.Exp(forward[bin] + backward[bin] - forward[^1]));
    }

    /// <summary>First bins of the stretches of the most probable segmentation; the first is 0.</summary>
    public IReadOnlyList<int> Starts { get; }

    /// <summary>Posterior probability that a stretch begins at a bin; 0 for the first bin.</summary>
    public double ChangeAt(int bin) => _change[bin];

    /// <summary>Posterior probability that at least one stretch begins within some bins.</summary>
    /// <param name="first">First bin, at least 1.</param>
    /// <param name="last">Last bin, included.</param>
    public double ChangeWithin(int first, int last)
    {
        var without = double.NegativeInfinity;
        for (var start = 0; start < first; start++)
        {
            for (var end = last + 1; end < _forward.Length; end++)
                without = LogSum(without, _forward[start] + _weight(start, end) + _backward[end]);
        }

        return Math.Clamp(1 - Math.Exp(without - _forward[^1]), 0, 1);
    }

    /// <summary>Finds the stretches.</summary>
    /// <param name="channels">[channel][bin]: counts, at least 0, may be fractions; at least one bin.</param>
    /// <param name="changeProbability">Prior probability that a bin begins a new stretch, between 0 and 1.</param>
    public static Segmentation Of(double[][] channels, double changeProbability)
    {
        var bins = channels[0].Length;
        var evidence = new StretchEvidence(channels, Shape);
        var (stay, change) = (Math.Log(1 - changeProbability), Math.Log(changeProbability));
        double Weight(int start, int end) =>
            evidence.Log(start, end) + ((end - start - 1) * stay) + (start > 0 ? change : 0);

        var (forward, previous) = Forward(bins, Weight);
        return new Segmentation(Trace(previous, bins), forward, Backward(bins, Weight), Weight);
    }

    private static (double[] Sum, int[] Previous) Forward(int bins, Func<int, int, double> weight)
    {
        var sum = new double[bins + 1];
        var best = new double[bins + 1];
        var previous = new int[bins + 1];
        for (var end = 1; end <= bins; end++)
        {
            (sum[end], best[end]) = (double.NegativeInfinity, double.NegativeInfinity);
            for (var start = 0; start < end; start++)
            {
                var here = weight(start, end);
                sum[end] = LogSum(sum[end], sum[start] + here);
                if (best[start] + here > best[end])
                    (best[end], previous[end]) = (best[start] + here, start);
            }
        }

        return (sum, previous);
    }

    private static double[] Backward(int bins, Func<int, int, double> weight)
    {
        var sum = new double[bins + 1];
        for (var start = bins - 1; start >= 0; start--)
        {
            sum[start] = double.NegativeInfinity;
            for (var end = start + 1; end <= bins; end++)
                sum[start] = LogSum(sum[start], weight(start, end) + sum[end]);
        }

        return sum;
    }

    private static int[] Trace(int[] previous, int bins)
    {
        var starts = new List<int>();
        for (var end = bins; end > 0; end = previous[end])
            starts.Add(previous[end]);
        starts.Reverse();
        return [.. starts];
    }

    private static double LogSum(double one, double other)
    {
        var (low, high) = one < other ? (one, other) : (other, one);
        return double.IsNegativeInfinity(low) ? high : high + Math.Log(1 + Math.Exp(low - high));
    }

    /// <summary>The log marginal likelihood of any stretch, by running sums.</summary>
    private sealed class StretchEvidence
    {
        private readonly double[][] _sums;
        private readonly double[] _rates;
        private readonly double _shape;

        public StretchEvidence(double[][] channels, double shape)
        {
            _shape = shape;
            // A channel without any act says nothing about when the others changed.
            _sums = [.. channels.Where(channel => channel.Sum() > 0).Select(RunningSums)];
            _rates = [.. _sums.Select(sums => shape / (sums[^1] / (sums.Length - 1)))];
        }

        public double Log(int start, int end)
        {
            var log = 0.0;
            for (var channel = 0; channel < _sums.Length; channel++)
                log += Log(_sums[channel][end] - _sums[channel][start], end - start, _rates[channel]);
            return log;
        }

        private double Log(double count, int length, double rate) =>
            (_shape * Math.Log(rate)) - ((_shape + count) * Math.Log(rate + length)) +
            SpecialFunctions.GammaLn(_shape + count) - SpecialFunctions.GammaLn(_shape);

        private static double[] RunningSums(double[] channel)
        {
            var sums = new double[channel.Length + 1];
            for (var bin = 0; bin < channel.Length; bin++)
                sums[bin + 1] = sums[bin] + channel[bin];
            return sums;
        }
    }
}
