using Entente.Evaluation.Scoring;
using Entente.Relations.Scores;

namespace Entente.Calibration;

/// <summary>How good probabilities are: do they rank, and do they mean what they say?</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="True">How many of them are true.</param>
/// <param name="Area">Area under the ROC curve.</param>
/// <param name="Brier">Mean squared distance of probability and truth.</param>
/// <param name="Slope">Slope of truth on log-odds; 1 is calibrated, below 1 too sure of itself.</param>
/// <param name="Error">Mean distance of the probability and the share of true cases over five equal groups.</param>
internal sealed record Reliability(int Cases, int True, double Area, double Brier, double Slope, double Error)
{
    private const int Groups = 5;

    public static Reliability Of(IReadOnlyList<(double Probability, bool IsTrue)> cases)
    {
        var rows = cases.Select(item => new[] { AdditiveModel.LogOddsOf(item.Probability, least: 1e-6) }).ToArray();
        var truth = cases.Select(item => item.IsTrue ? 1.0 : 0.0).ToArray();
        var slope = RidgeLogistic.Fit(rows, truth, [.. cases.Select(_ => 1.0)], penalty: 1e-6)[1];
        return new Reliability(
            cases.Count,
            cases.Count(item => item.IsTrue),
            RankScore.Area(cases),
            cases.Average(item => Math.Pow(item.Probability - (item.IsTrue ? 1 : 0), 2)),
            slope,
            ErrorOf(cases));
    }

    private static double ErrorOf(IReadOnlyList<(double Probability, bool IsTrue)> cases) =>
        cases.OrderBy(item => item.Probability)
            .Select((item, rank) => (Item: item, Group: rank * Groups / cases.Count))
            .GroupBy(item => item.Group)
            .Sum(group => Math.Abs(
                group.Sum(item => item.Item.Probability) - group.Count(item => item.Item.IsTrue))) / cases.Count;
}
