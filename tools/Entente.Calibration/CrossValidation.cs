using Entente.Relations.Scores;

namespace Entente.Calibration;

/// <summary>Judges every dyad by a model that has not seen it, in any of the samples.</summary>
internal static class CrossValidation
{
    public const int Folds = 10;

    /// <param name="samples">The samples.</param>
    /// <param name="kind">Which score.</param>
    /// <param name="seed">Which of several ways to cut.</param>
    /// <returns>For each sample the cases with the probability that the unseen model gives.</returns>
    public static IReadOnlyList<(Case Case, double Probability)>[] Judge(
        IReadOnlyList<Sample> samples, ScoreKind kind, int seed)
    {
        var judged = samples.Select(_ => new List<(Case, double)>()).ToArray();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = TwoSteps.Fit(samples, kind, item => item.Fold(Folds, seed) != fold);
            foreach (var (sample, cases) in samples.Zip(judged))
            {
                var logOdds = model.LogOdds(sample);
                cases.AddRange(sample.Cases.Where(item => item.Fold(Folds, seed) == fold)
                    .Select(item => (item, AdditiveModel.Probability(logOdds[item.Index]))));
            }
        }

        return judged;
    }
}
