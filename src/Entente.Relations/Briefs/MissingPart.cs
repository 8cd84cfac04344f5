namespace Entente.Relations.Briefs;

/// <summary>Something a reader may look for and will not find, and why.</summary>
/// <param name="What">The thing: <c>framing</c>, <c>treaties</c>.</param>
/// <param name="Why">Why it is not there.</param>
public sealed record MissingPart(string What, string Why);
