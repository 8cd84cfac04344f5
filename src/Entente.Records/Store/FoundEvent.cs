namespace Entente.Records.Store;

/// <summary>An event with its document's columns, as a statement gives it.</summary>
internal sealed class FoundEvent
{
    public const string Columns = """
        e.id AS Id, e.json AS Json, e.origin AS Origin, e.sentence_text AS SentenceText, e.sentence AS Sentence,
        coalesce(d.id, e.cited ->> 'id') AS DocumentId,
        CASE WHEN d.id IS NOT NULL THEN d.date WHEN e.cited IS NOT NULL THEN e.cited ->> 'date'
             ELSE e.date_first END AS DocumentDate,
        coalesce(d.title, e.cited ->> 'title') AS DocumentTitle, coalesce(d.source, e.source) AS DocumentSource,
        coalesce(d.url, e.cited ->> 'url') AS DocumentUrl,
        coalesce(d.story, e.story) AS Story, e.deed AS Deed,
        coalesce(nullif(d.story_source, d.id), e.cited ->> 'copyOf') AS CopyOf
        """;

    public string Id { get; init; } = "";

    public string Json { get; init; } = "";

    public string Origin { get; init; } = "";

    public string SentenceText { get; init; } = "";

    public long Sentence { get; init; }

    public string? DocumentId { get; init; }

    public string? DocumentDate { get; init; }

    public string? DocumentTitle { get; init; }

    public string? DocumentSource { get; init; }

    public string? DocumentUrl { get; init; }

    public string Story { get; init; } = "";

    public string? CopyOf { get; init; }

    public string Deed { get; init; } = "";

    public long Reports { get; init; }

    public StoredEvent ToEvent(IReadOnlyList<EventReport> others) => new()
    {
        Id = Id,
        Event = StoredForm.ReadEvent(Json),
        DocumentId = DocumentId ?? "",
        DocumentDate = StoredForm.ReadDate(DocumentDate),
        DocumentTitle = DocumentTitle ?? "",
        DocumentSource = DocumentSource ?? "",
        DocumentUrl = DocumentUrl ?? "",
        Story = Story,
        CopyOf = CopyOf ?? "",
        SentenceText = SentenceText,
        Origin = Origin,
        OtherReports = others,
    };

    public EventReport ToReport()
    {
        var coded = StoredForm.ReadEvent(Json);
        return new EventReport(
            Id,
            DocumentId ?? "",
            StoredForm.ReadDate(DocumentDate),
            DocumentTitle ?? "",
            DocumentSource ?? "",
            (int)Sentence,
            SentenceText,
            coded.Start,
            coded.End);
    }
}
