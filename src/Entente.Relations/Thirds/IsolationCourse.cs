using Entente.Relations.Attention;

namespace Entente.Relations.Thirds;

/// <summary>How others treated a state, year by year.</summary>
internal static class IsolationCourse
{
    private const double ImaginedWeight = 5;
    private const double UsualShare = 0.5;
    private const int PartnersAtLeast = 3;

    /// <param name="state">Its code.</param>
    /// <param name="acts">Acts of any parties; an act that no date places is in no year.</param>
    /// <returns>The years in order; one in which nothing was done to it is missing, not zero.</returns>
    public static IReadOnlyList<IsolationYear> Of(string state, IEnumerable<Act> acts)
    {
        var years = new SortedDictionary<int, Received>();
        var all = new Received();
        foreach (var act in acts)
        {
            if (!act.TookPlace || !act.IsPlaced || !act.Recipients.Contains(state))
                continue;
            foreach (var passage in act.Passages)
            {
                // What a state's own opposition does to it is no judgement of others.
                if (passage.To != state || Camp.StateOf(passage.From) == state ||
                    passage.Has(PassageTraits.Repeat | PassageTraits.OnlyWhere))
                    continue;
                var year = act.Date!.Value.Year;
                if (!years.TryGetValue(year, out var received))
                    years[year] = received = new Received();
                received.Add(passage);
                all.Add(passage);
            }
        }

        var usual = all.ConflictShare(UsualShare);
        return [.. years.Select(year => new IsolationYear(
            year.Key, year.Value.Count, year.Value.ConflictShare(usual), year.Value.Concentration()))];
    }

    private sealed class Received
    {
        private readonly Dictionary<string, double> _partners = new(StringComparer.Ordinal);
        private double _against;
        private double _all;

        public int Count { get; private set; }

        public void Add(in Passage passage)
        {
            var weight = Math.Abs(passage.Goldstein ?? 1) * passage.Share;
            Count++;
            _all += weight;
            if (passage.Quad.IsCooperation())
                _partners[passage.From] = _partners.GetValueOrDefault(passage.From) + weight;
            else
                _against += weight;
        }

        public double ConflictShare(double usual) => (_against + (usual * ImaginedWeight)) / (_all + ImaginedWeight);

        public double? Concentration()
        {
            var sum = _partners.Values.Sum();
            return _partners.Count < PartnersAtLeast || sum <= 0
                ? null
                : _partners.Values.Sum(weight => Math.Pow(weight / sum, 2));
        }
    }
}
