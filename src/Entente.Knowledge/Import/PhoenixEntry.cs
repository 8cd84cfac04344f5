namespace Entente.Knowledge.Import;

/// <summary>An actor or agent of a dictionary with its names and codes.</summary>
/// <param name="Names">The first is its own, the others synonyms or plurals; as we write them.</param>
/// <param name="Codes">Its codes and when they hold, in the order of the file.</param>
internal sealed record PhoenixEntry(List<string> Names, List<PhoenixRole> Codes);

/// <summary>What an actor is at some time.</summary>
/// <param name="Code">State or organisation; empty for an agent.</param>
/// <param name="Sector">PLOVER sector; empty for a state itself.</param>
/// <param name="Dates">When.</param>
internal readonly record struct PhoenixRole(string Code, string Sector, DateSpan Dates);
