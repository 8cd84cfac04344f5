using MathNet.Numerics.Distributions;

namespace Entente.Relations.Words;

/// <summary>Compares the earlier half of what two states said and did with the later.</summary>
internal static class WordsTrends
{
    // Halves of fewer acts differ by chance whatever is asked of them.
    private const int ActsAtLeast = 12;

    /// <returns>Null with fewer than twelve dated acts, or when all are of one day.</returns>
    public static WordsTrend? Of(IEnumerable<Act> done)
    {
        var dated = done.Where(act => act.IsPlaced).OrderBy(act => act.Date).ToList();
        if (dated.Count < ActsAtLeast)
            return null;
        // Acts of one day stay together: the order within it is nobody's.
        var since = dated[dated.Count / 2].Date!.Value;
        var (earlier, later) = (dated.FindAll(act => act.Date < since), dated.FindAll(act => act.Date >= since));
        return earlier.Count == 0
            ? null
            : new WordsTrend(since, ShareOf(earlier), ShareOf(later), Rising(earlier, later));
    }

    private static double ShareOf(List<Act> acts) => acts.Count(IsWord) / (double)acts.Count;

    /// <summary>P(later &gt; earlier) of two beta posteriors with uniform priors, by the normal law.</summary>
    private static double Rising(List<Act> earlier, List<Act> later)
    {
        var (before, after) = (Posterior(earlier), Posterior(later));
        return Normal.CDF(0, Math.Sqrt(before.Variance + after.Variance), after.Mean - before.Mean);
    }

    private static Beta Posterior(List<Act> acts)
    {
        var words = acts.Count(IsWord);
        return new Beta(words + 1, acts.Count - words + 1);
    }

    private static bool IsWord(Act act) => !act.Quad.IsMaterial();
}
