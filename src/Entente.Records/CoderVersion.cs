namespace Entente.Records;

/// <summary>What coded a document: when either part changes, the document should be coded again.</summary>
/// <param name="Coder">A name for the program with its model; empty when it does not matter.</param>
/// <param name="Knowledge">A name for the tables, a hash of all their lines; empty when it does not matter.</param>
public readonly record struct CoderVersion(string Coder, string Knowledge)
{
    /// <summary>What stands in the store for it: never null.</summary>
    internal (string Coder, string Knowledge) Stored => (Coder ?? "", Knowledge ?? "");
}
