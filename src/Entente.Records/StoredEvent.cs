using Entente.Coding;

namespace Entente.Records;

/// <summary>An event as the store holds it: what happened, and where it is written.</summary>
/// <remarks>A value; it stays valid after the store is closed.</remarks>
public sealed record StoredEvent
{
    /// <summary>Stable name: the same words of the same document, or the same row of a dataset, give the same
    /// id.</summary>
    public required string Id { get; init; }

    /// <summary>Who did what to whom; offsets are UTF-16 code units of the document's text.</summary>
    public required CodedEvent Event { get; init; }

    /// <summary>The document that reports it; empty for an imported event.</summary>
    public string DocumentId { get; init; } = "";

    /// <summary>Day of publication; for an imported event the day of the event; null when unknown.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>Headline of the document; empty for none.</summary>
    public string DocumentTitle { get; init; } = "";

    /// <summary>Publisher of the document or of the dataset's row; empty when unknown.</summary>
    public string DocumentSource { get; init; } = "";

    /// <summary>Address of the document; empty for none.</summary>
    public string DocumentUrl { get; init; } = "";

    /// <summary>The story whose report this is: reports of one story tell the same events again.</summary>
    /// <remarks>Before stories are assigned each document is a story of its own and lends it its id.</remarks>
    public string Story { get; init; } = "";

    /// <summary>The document that this event's document copies, word for word or with words exchanged; empty where it
    /// copies none.</summary>
    /// <remarks>A copy adds coverage but no witness: where both tell an event, the source speaks for it.</remarks>
    public string CopyOf { get; init; } = "";

    /// <summary>The sentence as written; empty for an imported event without text.</summary>
    public string SentenceText { get; init; } = "";

    /// <summary><c>text</c> for what was read from a document, else the dataset: <c>icews</c>, <c>events</c>
    /// …</summary>
    public string Origin { get; init; } = "";

    /// <summary>The other reports of the same event, when <see cref="EventQuery.OneStoryOnce"/> asked for one only;
    /// else empty.</summary>
    public IReadOnlyList<EventReport> OtherReports { get; init; } = [];

    /// <summary>First possible day of the event, or the day of publication where the text gives none.</summary>
    public DateOnly? Day => Event.Date.First ?? DocumentDate;
}
