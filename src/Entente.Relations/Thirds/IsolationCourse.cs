using Entente.Relations.Attention;

namespace Entente.Relations.Thirds;

/// <summary>How others treated a state, year by year.</summary>
internal static class IsolationCourse
{
    private const double ImaginedWeight = 5;
    private const int PartnersAtLeast = 3;

    /// <param name="state">Its code.</param>
    /// <param name="acts">Acts of any parties; an act that no date places is in no year.</param>
    /// <returns>The years in order; one in which nothing was done to it is missing, not zero.</returns>
    public static IReadOnlyList<IsolationYear> Of(string state, IEnumerable<Act> acts)
    {
        var received = acts.Where(act => act.TookPlace && act.IsPlaced && act.Recipients.Contains(state))
            .SelectMany(act => Passages.Of(act)
                .Where(passage => passage.To == state && !IsOwn(passage.From, state) &&
                    !passage.Has(PassageTraits.Repeat | PassageTraits.OnlyWhere))
                .Select(passage => (act.Date!.Value.Year, Passage: passage)))
            .ToLookup(item => item.Year, item => item.Passage);
        var usual = ShareOf(received.SelectMany(year => year), usual: 0.5);
        return [.. received.OrderBy(year => year.Key).Select(year => new IsolationYear(
            year.Key, year.Count(), ShareOf(year, usual), Concentration(year)))];
    }

    // What a state's own opposition does to it is no judgement of others.
    private static bool IsOwn(string from, string state) => Camp.StateOf(from) == state;

    private static double ShareOf(IEnumerable<Passage> passages, double usual)
    {
        var (against, all) = (usual * ImaginedWeight, ImaginedWeight);
        foreach (var passage in passages)
        {
            all += WeightOf(passage);
            against += passage.Quad.IsCooperation() ? 0 : WeightOf(passage);
        }

        return against / all;
    }

    private static double? Concentration(IEnumerable<Passage> passages)
    {
        var partners = passages.Where(passage => passage.Quad.IsCooperation())
            .GroupBy(passage => passage.From, StringComparer.Ordinal)
            .Select(partner => partner.Sum(WeightOf)).ToList();
        var sum = partners.Sum();
        return partners.Count < PartnersAtLeast || sum <= 0
            ? null
            : partners.Sum(weight => Math.Pow(weight / sum, 2));
    }

    private static double WeightOf(Passage passage) => Math.Abs(passage.Goldstein ?? 1) * passage.Share;
}
