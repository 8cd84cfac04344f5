namespace Entente.Language;

/// <summary>A sentence with its words and its dependency tree.</summary>
/// <remarks>Immutable and safe to share between threads. The tree has exactly one root and no cycle.</remarks>
public sealed partial class Sentence
{
    private readonly int[][] _children;

    /// <summary>Builds a sentence from its words.</summary>
    /// <param name="text">The sentence as written.</param>
    /// <param name="start">Where it starts in the parsed text, in UTF-16 code units.</param>
    /// <param name="tokens">The words in order; heads refer to this list.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Sentence(string text, int start, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        Text = text;
        Start = start;
        Tokens = tokens;
        _children = ChildrenOf(tokens);
        RootIndex = RootOf(tokens);
    }

    /// <summary>The sentence as written, without the space around it.</summary>
    public string Text { get; }

    /// <summary>First UTF-16 code unit in the parsed text.</summary>
    public int Start { get; }

    /// <summary>One past the last UTF-16 code unit in the parsed text.</summary>
    public int End => Start + Text.Length;

    /// <summary>The words in order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Index of the word that governs the others; −1 in an empty sentence or before parsing.</summary>
    public int RootIndex { get; }

    /// <summary>The words that hang directly on one word, in order.</summary>
    /// <param name="index">Index of the governing word.</param>
    public ReadOnlySpan<int> Children(int index) => _children[index];

    /// <summary>The words under one word, itself included, as a sorted list of indices.</summary>
    /// <param name="index">Index of the topmost word.</param>
    public IReadOnlyList<int> Subtree(int index)
    {
        var found = new List<int> { index };
        for (var next = 0; next < found.Count; next++)
            found.AddRange(_children[found[next]]);
        found.Sort();
        return found;
    }

    private static int RootOf(IReadOnlyList<Token> tokens)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].HeadIndex < 0)
                return index;
        }

        return -1;
    }

    private static int[][] ChildrenOf(IReadOnlyList<Token> tokens)
    {
        var lists = new List<int>?[tokens.Count];
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].HeadIndex is var head and >= 0)
                (lists[head] ??= []).Add(index);
        }

        return Array.ConvertAll(lists, list => list?.ToArray() ?? []);
    }
}
