namespace Entente.Records.Stories;

/// <summary>The lists in memory, for documents that come in the order of their places.</summary>
internal sealed class MemoryIndex : IStoryIndex
{
    private readonly Dictionary<long, List<Place>> _lists = [];
    private readonly Dictionary<Place, Profile> _profiles = [];
    private readonly Dictionary<Place, Link> _links = [];

    public IReadOnlyList<Place> Before(long key, Place place, int count)
    {
        if (!_lists.TryGetValue(key, out var list))
            return [];
        var end = list.BinarySearch(place);
        end = end < 0 ? ~end : end;
        var start = Math.Max(0, end - count);
        var nearest = list.GetRange(start, end - start);
        nearest.Reverse();
        return nearest;
    }

    public IReadOnlyList<Place> After(long key, Place place, int count)
    {
        if (!_lists.TryGetValue(key, out var list) || list[^1] <= place)
            return [];
        var start = list.BinarySearch(place);
        start = start < 0 ? ~start : start + 1;
        return list.GetRange(start, Math.Min(count, list.Count - start));
    }

    public Profile ProfileOf(Place place) => _profiles[place];

    public Link LinkOf(Place place) => _links[place];

    public void Add(Profile profile)
    {
        _profiles.Add(profile.Place, profile);
        _links.Add(profile.Place, Link.None);
        foreach (var key in profile.Keys)
        {
            if (!_lists.TryGetValue(key, out var list))
                _lists.Add(key, list = []);
            var at = list.BinarySearch(profile.Place);
            list.Insert(at < 0 ? ~at : at, profile.Place);
        }
    }

    public void Set(Place place, Link link) => _links[place] = link;
}
