namespace Entente.Records.Documents.Formats;

/// <summary>One way in which documents are written down.</summary>
internal interface IFormat
{
    /// <summary>Reads the documents of one file as they come.</summary>
    IEnumerable<Item> Read(Input input);
}
