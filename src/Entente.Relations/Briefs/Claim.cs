namespace Entente.Relations.Briefs;

/// <summary>A statement and the sentences it rests on.</summary>
/// <param name="Text">One English sentence.</param>
/// <param name="Evidence">The sentences; empty only for what is said of the record itself, such as what it
/// lacks.</param>
public sealed record Claim(string Text, IReadOnlyList<Evidence> Evidence);
