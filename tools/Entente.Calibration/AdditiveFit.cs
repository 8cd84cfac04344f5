using Entente.Relations.Scores;

namespace Entente.Calibration;

/// <summary>Fits an <see cref="AdditiveModel"/>: bends at quantiles of each figure, weights by ridge
/// regression.</summary>
/// <param name="quantiles">Where the lines bend, each between 0 and 1.</param>
/// <param name="penalty">Of the ridge, on columns of variance 1.</param>
internal sealed class AdditiveFit(double[] quantiles, double penalty)
{
    // Beyond what was seen a straight line would run away; values there count as the outermost seen.
    private const double Outermost = 0.01;

    /// <param name="figures">[case][figure].</param>
    /// <param name="truth">1 or 0 for each case.</param>
    /// <param name="caseWeights">What each case counts.</param>
    public AdditiveModel Fit(IReadOnlyList<double[]> figures, double[] truth, double[] caseWeights)
    {
        var limits = Enumerable.Range(0, figures[0].Length).Select(figure => Limits.Of(figures, figure, quantiles))
            .ToArray();
        var rows = figures.Select(row => limits.SelectMany((limit, figure) => limit.Columns(row[figure])).ToArray())
            .ToArray();
        var (means, deviations) = Standardize(rows);
        var weights = RidgeLogistic.Fit(rows, truth, caseWeights, penalty);
        var raw = deviations.Select((deviation, column) => weights[column + 1] / deviation).ToArray();
        var constant = weights[0] - raw.Zip(means, (weight, mean) => weight * mean).Sum();
        return new AdditiveModel(constant, [.. Parts(limits, raw)]);
    }

    private static IEnumerable<Bent> Parts(Limits[] limits, double[] raw)
    {
        var column = 0;
        foreach (var (figure, limit) in limits.Index())
        {
            yield return limit.Part(figure, raw[column..(column + limit.Bends.Length + 1)]);
            column += limit.Bends.Length + 1;
        }
    }

    private static (double[] Means, double[] Deviations) Standardize(double[][] rows)
    {
        var columns = rows[0].Length;
        var means = Enumerable.Range(0, columns).Select(column => rows.Average(row => row[column])).ToArray();
        var deviations = Enumerable.Range(0, columns).Select(column =>
            Math.Sqrt(rows.Average(row => Math.Pow(row[column] - means[column], 2))) + 1e-9).ToArray();
        foreach (var row in rows)
        {
            for (var column = 0; column < columns; column++)
                row[column] = (row[column] - means[column]) / deviations[column];
        }

        return (means, deviations);
    }

    private sealed record Limits(double Least, double Most, double[] Bends)
    {
        public static Limits Of(IReadOnlyList<double[]> figures, int figure, double[] quantiles)
        {
            var sorted = figures.Select(row => row[figure]).Order().ToArray();
            var (least, most) = (At(sorted, Outermost), At(sorted, 1 - Outermost));
            // A figure that is 0 for many dyads has equal quantiles: each bends the line once.
            return new Limits(
                least, most, [.. quantiles.Select(share => At(sorted, share)).Where(at => at > least && at < most)
                    .Distinct()]);
        }

        public IEnumerable<double> Columns(double value)
        {
            var limited = Math.Clamp(value, Least, Most);
            return Bends.Select(bend => Math.Max(0, limited - bend)).Prepend(limited);
        }

        public Bent Part(int figure, double[] weights) =>
            new(figure, Least, Most, weights[0], [.. Bends.Zip(weights[1..])]);

        private static double At(double[] sorted, double share) => sorted[(int)Math.Round(share * (sorted.Length - 1))];
    }
}
