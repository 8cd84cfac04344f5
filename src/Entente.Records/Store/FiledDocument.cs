using Entente.Coding;

namespace Entente.Records.Store;

/// <summary>A coded document with the file that it was read from.</summary>
/// <param name="Coded">The document with its events.</param>
/// <param name="File">Full path or address; empty when it was not read from one.</param>
internal readonly record struct FiledDocument(CodedDocument Coded, string File)
{
    public Document Document => Coded.Document;
}
