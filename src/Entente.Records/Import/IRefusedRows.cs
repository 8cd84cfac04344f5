namespace Entente.Records.Import;

/// <summary>Takes the rows that an import refuses, so that they can be mended and imported again.</summary>
public interface IRefusedRows
{
    /// <summary>Takes one row.</summary>
    /// <param name="problem">Where it stands and why it was refused.</param>
    /// <param name="row">The row as it stands in the file, UTF-8 or what the file is in, without its line end.</param>
    void Add(Problem problem, ReadOnlySpan<byte> row);
}
