namespace Entente.Coding;

/// <summary>What a text says turned the tie between two states.</summary>
/// <param name="Text">In its own words: <c>the Syrian rebellion of March 2011</c>.</param>
/// <param name="States">Codes of the states that the words name; may be empty.</param>
/// <param name="Date">When it was, as far as its sentence says; null where it does not.</param>
public sealed record NamedCause(string Text, IReadOnlyList<string> States, EventDate? Date);
