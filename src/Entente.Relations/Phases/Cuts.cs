namespace Entente.Relations.Phases;

/// <summary>All ways to cut a series into stretches, weighed, for one size of the bursts.</summary>
/// <remarks>The forward sums run over all cuts of the bins before, the backward sums over those after.</remarks>
internal sealed class Cuts
{
    private readonly double[] _forward;
    private readonly double[][] _weights;

    /// <param name="weights">[first bin][length − 1]: log weight of every stretch; at least one bin.</param>
    public Cuts(double[][] weights)
    {
        _weights = weights;
        var bins = weights.Length;
        _forward = new double[bins + 1];
        for (var end = 1; end <= bins; end++)
        {
            var sum = LogSum.Nothing;
            for (var start = 0; start < end; start++)
                sum = sum.With(_forward[start] + Weight(start, end));
            _forward[end] = sum.Log;
        }
    }

    // A series that is only to be set against others by its evidence never asks for them.
    private double[] Backward => field ??= SumBackward();

    /// <summary>Log of the sum over all cuts.</summary>
    public double Evidence => _forward[^1];

    /// <summary>Posterior probability that a stretch begins at a bin, the first excepted.</summary>
    public double ChangeAt(int bin) => Math.Min(1, Math.Exp(_forward[bin] + Backward[bin] - Evidence));

    /// <summary>Posterior probability that at least one stretch begins within some bins.</summary>
    public double ChangeWithin(int first, int last)
    {
        var (without, backward) = (LogSum.Nothing, Backward);
        for (var start = 0; start < first; start++)
        {
            for (var end = last + 1; end < _forward.Length; end++)
                without = without.With(_forward[start] + Weight(start, end) + backward[end]);
        }

        return Math.Clamp(1 - Math.Exp(without.Log - Evidence), 0, 1);
    }

    private double[] SumBackward()
    {
        var backward = new double[_weights.Length + 1];
        for (var start = _weights.Length - 1; start >= 0; start--)
        {
            var sum = LogSum.Nothing;
            for (var end = start + 1; end <= _weights.Length; end++)
                sum = sum.With(Weight(start, end) + backward[end]);
            backward[start] = sum.Log;
        }

        return backward;
    }

    private double Weight(int start, int end) => _weights[start][end - start - 1];
}
