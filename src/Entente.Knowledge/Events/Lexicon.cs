namespace Entente.Knowledge.Events;

/// <summary>How English says that something was done, as <c>knowledge/lexicon/</c> tells it.</summary>
/// <remarks>Immutable and safe to share between threads. Whether a condition holds is the coder's to find
/// out.</remarks>
public sealed class Lexicon
{
    private readonly Dictionary<string, Frame[]>[] _frames;

    internal Lexicon(LexiconTables tables)
    {
        Classes = tables.Classes;
        Attitudes = tables.Attitudes;
        Supports = tables.Supports;
        Rewordings = tables.Rewordings;
        Confidence = tables.Confidence;
        Frames = tables.Frames;
        _frames = Array.ConvertAll(Enum.GetValues<WordKind>(), kind => ByHead(tables.Frames, kind));
    }

    /// <summary>Every frame, file by file.</summary>
    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>Lemmas that conditions name together.</summary>
    public WordClasses Classes { get; }

    /// <summary>What words do to the act in their complement.</summary>
    public Attitudes Attitudes { get; }

    /// <summary>Verbs whose object noun is the act (impose sanctions), with what they do to it; particle included
    /// (<c>carry out</c>).</summary>
    public IReadOnlyDictionary<string, Effect> Supports { get; }

    /// <summary>Words that machine rewording puts in the place of political ones, with the word meant.</summary>
    public IReadOnlyDictionary<string, string> Rewordings { get; }

    /// <summary>What each ground adds to an event's log-odds of being right, by name; empty without the
    /// table.</summary>
    public IReadOnlyDictionary<string, double> Confidence { get; }

    /// <summary>The frames that a word can open, most specific first, then in the order of the tables.</summary>
    /// <param name="pos">Verb, noun or adjective.</param>
    /// <param name="lemma">Lower case.</param>
    /// <returns>Empty when there is none.</returns>
    public IReadOnlyList<Frame> FramesOf(WordKind pos, string lemma) =>
        _frames[(int)pos].TryGetValue(lemma, out var found) ? found : [];

    // OrderBy is stable, so equal frames stay in the order of the tables.
    private static Dictionary<string, Frame[]> ByHead(IReadOnlyList<Frame> frames, WordKind kind) =>
        frames.Where(frame => frame.Pos == kind).GroupBy(frame => frame.Head, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => group.OrderByDescending(frame => frame.Specificity).ToArray(),
            StringComparer.Ordinal);
}
