namespace Entente.Records.Stories;

/// <summary>The story a document belongs to.</summary>
/// <param name="Id">The document.</param>
/// <param name="Story">The story: the id of its original.</param>
/// <param name="Kind">What the document is in it.</param>
/// <param name="Of">The document it repeats; empty for an original.</param>
public sealed record StoryAssignment(string Id, string Story, StoryKind Kind, string Of);
