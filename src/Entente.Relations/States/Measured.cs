namespace Entente.Relations.States;

/// <summary>A figure of a state beside what was to be expected, and its place among the states.</summary>
/// <param name="Value">The figure, 0…1.</param>
/// <param name="Expected">What a state of its size would have by chance, 0…1.</param>
/// <param name="Rank">1 for the state that exceeds what was expected of it most.</param>
public sealed record Measured(double Value, double Expected, int Rank);
