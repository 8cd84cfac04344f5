namespace Entente.Records.Stories;

/// <summary>Finds the few earlier documents that may tell the same, without comparing all with all.</summary>
/// <remarks>
/// Two ways in: bands of a MinHash signature for what shares its wording (Broder, 1997), and the documents of each rare
/// term for what shares only its names and numbers. Both lists are bounded, so the work grows with the number of
/// documents alone.
/// </remarks>
internal sealed class Candidates(Vocabulary vocabulary)
{
    // A term in more documents than this tells a topic, not a story.
    private const int CommonestTerm = 64;

    // Of a bucket of a hundred copies the first few are enough to join it.
    private const int FullestBucket = 8;

    private const int MostCandidates = 24;

    private readonly Dictionary<(int Band, uint Hash), List<int>> _bands = [];
    private readonly Dictionary<int, List<int>> _holders = [];

    /// <summary>The likeliest of the documents added so far, in ascending order.</summary>
    public IEnumerable<int> For(Profile profile)
    {
        var weights = new Dictionary<int, double>();
        foreach (var term in RareTerms(profile))
        {
            foreach (var index in _holders.GetValueOrDefault(term) ?? [])
                weights[index] = weights.GetValueOrDefault(index) + vocabulary.Weight(term);
        }

        var likely = weights
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Take(MostCandidates)
            .Select(pair => pair.Key);
        var alike = BandsOf(profile).SelectMany(band => _bands.GetValueOrDefault(band) ?? []);
        return alike.Concat(likely).Distinct().Order();
    }

    public void Add(int index, Profile profile)
    {
        foreach (var band in BandsOf(profile))
        {
            var bucket = ListOf(_bands, band);
            if (bucket.Count < FullestBucket)
                bucket.Add(index);
        }

        foreach (var term in RareTerms(profile))
            ListOf(_holders, term).Add(index);
    }

    private IEnumerable<int> RareTerms(Profile profile) =>
        profile.Terms.Where(term => vocabulary.DocumentsWith(term) is >= 2 and <= CommonestTerm);

    private static IEnumerable<(int Band, uint Hash)> BandsOf(Profile profile) =>
        profile.Signature.Select((hash, band) => (band, hash));

    private static List<int> ListOf<TKey>(Dictionary<TKey, List<int>> lists, TKey key) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        return list;
    }
}
