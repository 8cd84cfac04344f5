namespace Entente.Relations.Ties;

/// <summary>Another kind of tie and how probable it is.</summary>
/// <param name="Tie">The kind, as <see cref="TieKinds.Name"/> calls it.</param>
/// <param name="Probability">0…1.</param>
public sealed record Alternative(string Tie, double Probability);
