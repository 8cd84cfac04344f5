namespace Entente.Relations.Ties;

/// <summary>Which stories and sources of datasets tell of two states.</summary>
/// <remarks>Millions of stories are kept as numbers in a list and told apart at the end: a set would take four times
/// the memory.</remarks>
internal sealed class Tellers
{
    private readonly List<long> _stories = [];
    private readonly HashSet<long> _sources = [];
    private int _alone;
    private long _lastSource;

    public IReadOnlyCollection<long> Sources => _sources;

    /// <summary>How many stories tell of either of two.</summary>
    public static int CountStories(Tellers one, Tellers? other)
    {
        List<long> all = other is null ? one._stories : [.. one._stories, .. other._stories];
        return one._alone + (other?._alone ?? 0) + CountDistinct(all);
    }

    /// <param name="story">Stands for the story; 0 for an event that is a story by itself.</param>
    /// <param name="source">Stands for the source.</param>
    public void Add(long story, long source)
    {
        if (story == 0)
            _alone++;
        else if (_stories.Count == 0 || _stories[^1] != story)
            _stories.Add(story);
        if (source == _lastSource && _sources.Count > 0)
            return;
        _lastSource = source;
        _sources.Add(source);
    }

    private static int CountDistinct(List<long> stories)
    {
        stories.Sort();
        var count = 0;
        for (var index = 0; index < stories.Count; index++)
            count += index == 0 || stories[index] != stories[index - 1] ? 1 : 0;
        return count;
    }
}
