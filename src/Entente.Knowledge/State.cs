namespace Entente.Knowledge;

/// <summary>A state, present or past, with the numbers that datasets know it by.</summary>
/// <remarks>A state whose numbers changed (Germany, Yemen) has a row for each stretch of time, with the same
/// code.</remarks>
/// <param name="Code">ISO 3166-1 alpha-3, or <c>XKX</c> for Kosovo.</param>
/// <param name="Name">What it is called in English.</param>
/// <param name="Cow">Correlates of War country code; null when it is no member of that system.</param>
/// <param name="Gw">Gleditsch and Ward's number; null when it is no member of that system.</param>
/// <param name="Dates">When it was a state under these numbers.</param>
/// <param name="Capital">Its capital; empty when unknown.</param>
/// <param name="Successor">Code of the state that took its place; empty for none.</param>
public sealed record State(
    string Code, string Name, int? Cow, int? Gw, DateSpan Dates, string Capital, string Successor);
