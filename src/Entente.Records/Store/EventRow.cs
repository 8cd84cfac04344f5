using Entente.Coding;

namespace Entente.Records.Store;

/// <summary>A row of <c>events</c>: what is asked for often has a column, the whole event lies in
/// <c>json</c>.</summary>
internal sealed record EventRow
{
    public required string Id { get; init; }

    public long? Document { get; init; }

    public string Origin { get; init; } = "text";

    public string Source { get; init; } = "";

    public string Story { get; init; } = "";

    public required CodedEvent Event { get; init; }

    public string? DateFirst { get; init; }

    public string? DateLast { get; init; }

    public string SentenceText { get; init; } = "";

    public string Deed { get; init; } = "";

    /// <summary>The document of an imported event, as <see cref="Datasets.Cited"/> writes it; null for none.</summary>
    public string? Cited { get; init; }

    public string Type => Event.Type;

    public string Quad => Event.Quad;

    public string Status => StoredForm.Write(Event.Status);

    public int Sentence => Event.SentenceNumber;

    public string Json => StoredForm.Write(Event);

    public static EventRow Of(
        string id, long? document, CodedEvent coded, DateOnly? published, string sentence) => new()
    {
        Id = id,
        Document = document,
        Event = coded,
        DateFirst = StoredForm.Write(coded.Date.First ?? published),
        DateLast = StoredForm.Write(coded.Date.Last ?? coded.Date.First ?? published),
        SentenceText = sentence,
        Deed = Identity.Deed(coded),
    };
}
