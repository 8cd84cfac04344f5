namespace Entente.Records.Reference;

/// <summary>What a state trades in one year, with all or with one other; null for what the dataset does not
/// know.</summary>
/// <remarks>Correlates of War, International Trade (Barbieri and Keshk 2016).</remarks>
/// <param name="Imports">Millions of current US dollars.</param>
/// <param name="Exports">Millions of current US dollars.</param>
public sealed record Trade(double? Imports, double? Exports);
