namespace Entente.Records;

/// <summary>Problems of one kind, told once.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many there were, at least 1.</param>
public sealed record ProblemCount(Problem First, int Count);
