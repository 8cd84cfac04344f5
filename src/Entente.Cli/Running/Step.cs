namespace Entente.Cli.Running;

/// <summary>How far a long run is.</summary>
/// <param name="Doing">What is being done: <c>reading</c>.</param>
/// <param name="Count">How many are done.</param>
/// <param name="Counted">What is counted, in the plural: <c>documents</c>.</param>
/// <param name="Share">Done, 0…1; 0 when the end is not known.</param>
internal readonly record struct Step(string Doing, long Count, string Counted, double Share);
