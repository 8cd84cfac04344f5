namespace Entente.Relations.Thirds;

/// <summary>A third party that the two have in common or that divides them.</summary>
/// <param name="Code">Its code; a state's opposition is marked, <c>SYR/opposition</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Side"><c>both for</c>, <c>both against</c>, <c>opposite sides</c>, <c>helped foe</c>
/// (one helps it, it acts against the other) or <c>against both</c>.</param>
/// <param name="Text">How it stands between the two, with the counts.</param>
/// <param name="Evidence">The weightiest acts of each side.</param>
public sealed record Companion(string Code, string Name, string Side, string Text, IReadOnlyList<Evidence> Evidence);
