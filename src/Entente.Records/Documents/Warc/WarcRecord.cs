namespace Entente.Records.Documents.Warc;

/// <summary>A record of a web archive (ISO 28500).</summary>
internal sealed record WarcRecord
{
    /// <summary><c>response</c>, <c>request</c>, <c>warcinfo</c> …; lower case.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The address that was fetched; empty when the record is about none.</summary>
    public string Address { get; init; } = "";

    /// <summary>When it was fetched, as written.</summary>
    public string Date { get; init; } = "";

    /// <summary>Content type of the record itself.</summary>
    public string MediaType { get; init; } = "";

    /// <summary>Length of the content in bytes.</summary>
    public long Length { get; init; }

    /// <summary>The content; null when it was too large to be a page, or not wanted.</summary>
    public byte[]? Content { get; init; }

    /// <summary>What stands in a record's place; empty for a sound record.</summary>
    public string Defect { get; init; } = "";
}
