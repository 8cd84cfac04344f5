using Entente.Relations.Phases;

namespace Entente.Evaluation.Scoring;

/// <summary>Series in which nothing can have turned: the same acts, out of order.</summary>
/// <param name="random">Where the order comes from.</param>
internal sealed class Shuffles(Random random)
{
    /// <summary>The bins in another order, each kept whole with all that it holds.</summary>
    public DyadSeries Bins(DyadSeries series)
    {
        var order = Enumerable.Range(0, series.Bins).ToArray();
        random.Shuffle(order);
        double[] In(double[] counts) => [.. order.Select(bin => counts[bin])];
        return series.Make(In) with { Exposures = In(series.Exposures) };
    }

    /// <summary>Every act in a bin drawn by how much was to be seen in it.</summary>
    public DyadSeries Dates(DyadSeries series)
    {
        double[] Anew(double[] counts)
        {
            var drawn = new double[counts.Length];
            for (var act = 0; act < (int)Math.Round(counts.Sum()); act++)
                drawn[Draw(series.Exposures)]++;
            return drawn;
        }

        return series.Make(Anew);
    }

    private int Draw(double[] weights)
    {
        var rest = random.NextDouble() * weights.Sum();
        for (var index = 0; index < weights.Length; index++)
        {
            rest -= weights[index];
            if (rest < 0)
                return index;
        }

        return weights.Length - 1;
    }
}
