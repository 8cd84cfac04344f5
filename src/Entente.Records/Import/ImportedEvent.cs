using Entente.Coding;

namespace Entente.Records.Import;

/// <summary>An event that comes from a file of events rather than from a document that was read.</summary>
/// <param name="Event">The event; its offsets are 0 when the file gives no text.</param>
/// <param name="Origin">Where it was coded: a dataset's name, <c>text</c>, or <c>events</c> when the file does not
/// say.</param>
/// <param name="Row">What tells the row from others of its origin: equal rows are one event.</param>
public sealed record ImportedEvent(CodedEvent Event, string Origin, string Row)
{
    /// <summary>The id it had in the store it was exported from; empty to make one of origin and row.</summary>
    public string Id { get; init; } = "";

    /// <summary>Publisher that the row names; empty for none.</summary>
    public string Source { get; init; } = "";

    /// <summary>Its story; empty for none.</summary>
    public string Story { get; init; } = "";

    /// <summary>The document that its document copies; empty where it copies none.</summary>
    public string CopyOf { get; init; } = "";

    /// <summary>The sentence, where the row gives it; else empty.</summary>
    public string SentenceText { get; init; } = "";

    /// <summary>The document that reports it, which the store need not hold; empty when unknown.</summary>
    public string DocumentId { get; init; } = "";

    /// <summary>Day of that document; null when unknown.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>Headline of that document; empty when unknown.</summary>
    public string DocumentTitle { get; init; } = "";

    /// <summary>Address of that document; empty when unknown.</summary>
    public string DocumentUrl { get; init; } = "";
}
