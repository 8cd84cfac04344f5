using Entente.Language;

namespace Entente.Coding;

/// <summary>A document with what was found in it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentences">Its sentences in order.</param>
/// <param name="Events">Its events in order of their sentences.</param>
public sealed record CodedDocument(
    Document Document,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<CodedEvent> Events)
{
    /// <summary>Who calls the tie between which states what, in order of the sentences.</summary>
    public IReadOnlyList<Framing> Framings { get; init; } = [];

    /// <summary>Every word that could have named an act, with what became of it; for <c>--explain</c>.</summary>
    public IReadOnlyList<Explanation> Explanations { get; init; } = [];
}
