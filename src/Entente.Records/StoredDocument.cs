using Entente.Coding;
using Entente.Records.Stories;

namespace Entente.Records;

/// <summary>A document as the store holds it.</summary>
/// <param name="Document">The document with its text.</param>
/// <param name="Story">Id of its story: the id of the story's original; the document's own before stories are
/// assigned.</param>
/// <param name="StoryKind">What it is in its story.</param>
/// <param name="StoryOf">The document it repeats; empty for an original.</param>
/// <param name="Sentences">How many sentences were read; 0 for a text that was not coded (another language).</param>
/// <param name="Events">How many events were found.</param>
public sealed record StoredDocument(
    Document Document,
    string Story,
    StoryKind StoryKind,
    string StoryOf,
    int Sentences,
    int Events);
