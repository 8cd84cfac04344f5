using Entente.Relations.Scores;

namespace Entente.Calibration;

/// <summary>Both steps of one score, fitted on some of the dyads of several samples.</summary>
/// <param name="First">The first step.</param>
/// <param name="Second">The second.</param>
internal sealed record TwoSteps(AdditiveModel First, AdditiveModel Second)
{
    private static readonly AdditiveFit FirstFit = new([0.25, 0.5, 0.75], penalty: 60);
    private static readonly AdditiveFit SecondFit = new([0.5], penalty: 40);

    /// <param name="samples">The samples.</param>
    /// <param name="kind">Which score.</param>
    /// <param name="isUsed">Which dyads may be learned from.</param>
    public static TwoSteps Fit(IReadOnlyList<Sample> samples, ScoreKind kind, Func<Case, bool> isUsed)
    {
        var first = Fit(FirstFit, [.. samples.Select(sample => sample.Figures)]);
        return new TwoSteps(first, Fit(SecondFit, [.. samples.Select(sample => SurroundingsOf(first, sample))]));

        AdditiveModel Fit(AdditiveFit fit, IReadOnlyList<double[]>[] figures)
        {
            var used = samples.SelectMany((sample, number) => sample.Cases.Where(isUsed)
                .Select(item => (Case: item, Figures: figures[number][item.Index]))).ToList();
            return fit.Fit(
                [.. used.Select(item => item.Figures)],
                [.. used.Select(item => item.Case.Truth[kind] ? 1.0 : 0.0)],
                [.. used.Select(item => item.Case.Weight)]);
        }
    }

    /// <summary>Log-odds of every pair of a sample, in order.</summary>
    public IReadOnlyList<double> LogOdds(Sample sample) =>
        [.. SurroundingsOf(First, sample).Select(Second.LogOdds)];

    private static IReadOnlyList<double[]> SurroundingsOf(AdditiveModel first, Sample sample) =>
        NetworkScores.SurroundingsOf(sample.Network, [.. sample.Figures.Select(first.LogOdds)]);
}
