namespace Entente.Evaluation.Scoring;

/// <summary>How well a score ranks the true before the false: the area under the ROC curve.</summary>
internal static class RankScore
{
    /// <summary>Probability that a true case has a higher score than a false one, equal scores counting half.</summary>
    /// <param name="cases">Score and truth of each case, in any order.</param>
    /// <returns>0…1, 0.5 for a score that says nothing; NaN when all cases are true, or none.</returns>
    public static double Area(IReadOnlyCollection<(double Score, bool IsTrue)> cases)
    {
        var trueCount = cases.Count(item => item.IsTrue);
        var falseCount = cases.Count - trueCount;
        if (trueCount == 0 || falseCount == 0)
            return double.NaN;
        var (ranks, before) = (0.0, 0);
        foreach (var equal in cases.GroupBy(item => item.Score).OrderBy(group => group.Key))
        {
            var count = equal.Count();
            ranks += equal.Count(item => item.IsTrue) * (before + ((count + 1) / 2.0));
            before += count;
        }

        return (ranks - (trueCount * (trueCount + 1) / 2.0)) / ((double)trueCount * falseCount);
    }
}
