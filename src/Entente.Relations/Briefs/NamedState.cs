namespace Entente.Relations.Briefs;

/// <summary>A state's code with its name.</summary>
/// <param name="Code">ISO 3166-1 alpha-3.</param>
/// <param name="Name">What it is called in English.</param>
public sealed record NamedState(string Code, string Name);
