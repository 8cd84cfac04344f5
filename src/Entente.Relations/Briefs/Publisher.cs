namespace Entente.Relations.Briefs;

/// <summary>A source of documents.</summary>
/// <param name="Name">Publisher, feed or dataset; empty for documents without one.</param>
/// <param name="Documents">How many documents of it report anything in the brief.</param>
public sealed record Publisher(string Name, int Documents);
