namespace Entente.Records.Import;

/// <summary>How far an import is.</summary>
/// <param name="Share">The part of the present file that was read, 0…1.</param>
/// <param name="Rows">Rows read so far, of all files.</param>
/// <param name="Kept">Rows that are in the store now.</param>
public readonly record struct ImportProgress(double Share, int Rows, int Kept);
