using Entente.Coding.Parties;

namespace Entente.Coding.Framings;

/// <summary>Which two states a document speaks of at a place: for "it is an alliance" that names none.</summary>
/// <remarks>One per document, used by one thread.</remarks>
internal sealed class Focus
{
    // A paragraph: what was said before it seldom is what "this" means.
    private const int SentencesBack = 5;
    private const int SentencesAtLeast = 2;

    private readonly Queue<HashSet<string>> _sentences = [];
    private HashSet<string> _current = [];

    /// <summary>Opens the next sentence.</summary>
    public void Begin(IEnumerable<Mention> mentions)
    {
        _current = mentions.Select(mention => mention.Party.Country).Where(StateCodes.IsState)
            .ToHashSet(StringComparer.Ordinal);
        _sentences.Enqueue(_current);
        if (_sentences.Count > SentencesBack)
            _sentences.Dequeue();
    }

    /// <summary>Keeps states that only a name for their tie tells: "the Russian-Iranian partnership".</summary>
    public void Add(IEnumerable<(string First, string Second)> pairs)
    {
        foreach (var (first, second) in pairs)
        {
            _current.Add(first);
            _current.Add(second);
        }
    }

    /// <summary>The two states named in most sentences; null where two do not stand out.</summary>
    /// <param name="besides">Codes of states that are not meant; null for none.</param>
    public (string First, string Second)? Pair(IReadOnlyList<string>? besides = null)
    {
        var counts = _sentences.SelectMany(states => states).Where(state => besides?.Contains(state) != true)
            .CountBy(state => state, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var isClear = counts.Count >= 2 && counts[1].Value >= SentencesAtLeast &&
            (counts.Count == 2 || counts[2].Value < counts[1].Value);
        return isClear ? (counts[0].Key, counts[1].Key) : null;
    }
}
