using Entente.Coding;

namespace Entente.Records;

/// <summary>What somebody calls the tie between two states, and where it is written.</summary>
/// <remarks>A value; it stays valid after the store is closed.</remarks>
public sealed record StoredFraming
{
    /// <summary>Who calls it what; offsets are UTF-16 code units of the document's text.</summary>
    public required Framing Framing { get; init; }

    /// <summary>The document.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Day of publication; null when unknown.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>Headline; empty for none.</summary>
    public string DocumentTitle { get; init; } = "";

    /// <summary>Publisher; empty when unknown.</summary>
    public string DocumentSource { get; init; } = "";

    /// <summary>Address; empty for none.</summary>
    public string DocumentUrl { get; init; } = "";

    /// <summary>The sentence as written.</summary>
    public string SentenceText { get; init; } = "";
}
