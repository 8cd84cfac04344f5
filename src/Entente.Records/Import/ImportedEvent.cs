using Entente.Coding;

namespace Entente.Records.Import;

/// <summary>An event from a dataset rather than from a document that was read.</summary>
/// <param name="Event">The event; its offsets are 0 when the dataset gives no text.</param>
/// <param name="Origin">The dataset: <c>icews</c>, <c>events</c> …</param>
/// <param name="Row">What tells the row from others of the dataset: equal rows are one event.</param>
public sealed record ImportedEvent(CodedEvent Event, string Origin, string Row)
{
    /// <summary>Publisher that the dataset names; empty for none.</summary>
    public string Source { get; init; } = "";

    /// <summary>The dataset's own story number with its name before it; empty for none.</summary>
    public string Story { get; init; } = "";

    /// <summary>The sentence, where the dataset gives it; else empty.</summary>
    public string SentenceText { get; init; } = "";
}
