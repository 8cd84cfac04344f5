namespace Entente.Records.Stories;

/// <summary>Links each document to the earlier one that it is most like, as documents come.</summary>
/// <remarks>
/// What a document is linked to depends on the documents there are, never on the order in which they came. A document
/// is compared with those that stand shortly before it under several of its keys; one that comes late may take a place
/// in the lists of some later ones, and just those are looked at again. The lists are short, so the work for one
/// document does not grow with the number of documents. (Sorted neighbourhoods: Hernández and Stolfo, 1995.)
/// </remarks>
internal sealed class Grouping(IStoryIndex index)
{
    /// <summary>How far a list reaches: a document is compared with this many before it under one key.</summary>
    public const int Reach = 12;

    // One name in common leads to every other article.
    private const int FewestSharedTerms = 2;

    private readonly HashSet<Place> _stale = [];

    /// <summary>Those whose link changed since they were last taken.</summary>
    public HashSet<Place> Changed { get; } = [];

    /// <summary>Groups one more document.</summary>
    public void Add(Profile profile)
    {
        var place = profile.Place;
        var later = new Shared();
        foreach (var key in profile.Keys)
        {
            var after = index.After(key, place, Reach);
            if (after.Count == 0)
                continue;
            var before = index.Before(key, place, Reach);
            for (var step = 0; step < after.Count; step++)
            {
                later.Count(key, place, after[step]);
                if (Reach - step - 1 < before.Count)
                    Reconsider(after[step], pushedOut: before[Reach - step - 1]);
            }
        }

        index.Add(profile);
        Link(profile);
        foreach (var other in later.Enough())
            Offer(profile, other);
    }

    /// <summary>Links those anew whose lists have changed; call it when all were added.</summary>
    /// <param name="others">More of them: those behind a document that was taken out.</param>
    public void Settle(IEnumerable<Place> others)
    {
        _stale.UnionWith(others);
        foreach (var place in _stale)
            Link(index.ProfileOf(place));
        _stale.Clear();
    }

    private void Reconsider(Place place, Place pushedOut)
    {
        if (index.LinkOf(place).Of == pushedOut)
            _stale.Add(place);
    }

    private void Link(Profile profile)
    {
        var earlier = new Shared();
        foreach (var key in profile.Keys)
        {
            foreach (var other in index.Before(key, profile.Place, Reach))
                earlier.Count(key, other, profile.Place, listed: other);
        }

        var best = Stories.Link.None;
        foreach (var other in earlier.Enough())
        {
            var link = LinkTo(index.ProfileOf(other), profile);
            best = link.IsBetterThan(best) ? link : best;
        }

        Set(profile.Place, best);
    }

    // The newcomer may be more like a later document than what that one is linked to.
    private void Offer(Profile newcomer, Place later)
    {
        if (_stale.Contains(later))
            return;
        var link = LinkTo(newcomer, index.ProfileOf(later));
        if (link.IsBetterThan(index.LinkOf(later)))
            Set(later, link);
    }

    private void Set(Place place, Link link)
    {
        index.Set(place, link);
        Changed.Add(place);
    }

    private static Link LinkTo(Profile earlier, Profile later)
    {
        var likeness = Likeness.Of(earlier, later);
        return new Link(earlier.Place, likeness.Score, likeness.Kind);
    }

    /// <summary>Counts how many keys two documents share.</summary>
    private sealed class Shared
    {
        private readonly Dictionary<Place, int> _counts = [];

        public void Count(long key, Place earlier, Place later, Place? listed = null)
        {
            var isTerm = StoryKeys.IsTerm(key);
            if (isTerm && later.DaysTo(earlier) > Likeness.WindowDays)
                return;
            var place = listed ?? later;
            _counts[place] = _counts.GetValueOrDefault(place) + (isTerm ? 1 : FewestSharedTerms);
        }

        /// <summary>Those that share enough to be compared, in order.</summary>
        public IEnumerable<Place> Enough() =>
            _counts.Where(pair => pair.Value >= FewestSharedTerms).Select(pair => pair.Key).Order();
    }
}
