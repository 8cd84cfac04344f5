namespace Entente.Language;

/// <summary>What a CoNLL-U file holds besides words.</summary>
public sealed partial class Sentence
{
    /// <summary>Comment lines without their <c>#</c> and the space after it, in order.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Written words that are several syntactic ones: <c>don't</c>, <c>Iran's</c>; in order.</summary>
    public IReadOnlyList<MultiwordRange> Ranges { get; init; } = [];

    /// <summary>Words that are understood but not written, in order.</summary>
    public IReadOnlyList<EmptyNode> EmptyNodes { get; init; } = [];

    /// <summary>The same sentence with other words in the same places.</summary>
    internal Sentence With(IReadOnlyList<Token> tokens) =>
        new(Text, Start, tokens) { Comments = Comments, Ranges = Ranges, EmptyNodes = EmptyNodes };
}
