using System.Globalization;
using Entente.Coding;

namespace Entente.Records.Export;

/// <summary>
/// Writes events as CSV: one row an event; several parties stand in one field with <c>|</c> between them, in the same
/// order in each.
/// </summary>
/// <remarks>The header is written at once; offsets count code points. A <c>|</c> or <c>\</c> inside a value has a
/// <c>\</c> before it. What is written can be imported again without loss.</remarks>
public sealed class EventCsvWriter : IDisposable
{
    private readonly TableWriter _table;

    /// <summary>Begins a table.</summary>
    /// <param name="output">Where to; it stays open. Lines end with LF whatever the system.</param>
    public EventCsvWriter(TextWriter output) => _table = new TableWriter(
        output,
        "id", "date", "date_end", "date_precision", "type", "mode", "contexts", "quad", "cameo", "goldstein",
        "actor_countries", "actor_sectors", "actor_names", "actor_texts",
        "recipient_countries", "recipient_sectors", "recipient_names", "recipient_texts",
        "trigger", "status", "reported_by", "place", "place_country", "confidence",
        "document", "document_date", "title", "source", "url", "story", "sentence", "start", "end", "text", "origin",
        "why", "actor_spans", "recipient_spans", "dead", "injured", "same_as", "copy_of");

    /// <summary>Writes one event.</summary>
    /// <param name="stored">The event with its document and sentence.</param>
    /// <param name="points">The offsets of the document's text.</param>
    public void Write(StoredEvent stored, CodePoints points)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(points);
        var coded = stored.Event;
        _table.Write(
            stored.Id,
            TableWriter.Text(coded.Date.First),
            TableWriter.Text(coded.Date.Last),
            Lower(coded.Date.Precision),
            coded.Type,
            coded.Mode,
            CsvList.Join(coded.Contexts),
            coded.Quad,
            coded.Cameo,
            Exact(coded.Goldstein),
            Joined(coded.Actors, party => party.Country),
            Joined(coded.Actors, party => party.Sector),
            Joined(coded.Actors, party => party.Name),
            Joined(coded.Actors, party => party.Text),
            Joined(coded.Recipients, party => party.Country),
            Joined(coded.Recipients, party => party.Sector),
            Joined(coded.Recipients, party => party.Name),
            Joined(coded.Recipients, party => party.Text),
            coded.Trigger,
            Lower(coded.Status),
            coded.ReportedBy,
            coded.Place?.Name ?? "",
            coded.Place?.Country ?? "",
            Exact(coded.Confidence),
            stored.DocumentId,
            TableWriter.Text(stored.DocumentDate),
            stored.DocumentTitle,
            stored.DocumentSource,
            stored.DocumentUrl,
            stored.Story,
            TableWriter.Text(coded.SentenceNumber),
            TableWriter.Text(points.FromUnits(coded.Start)),
            TableWriter.Text(points.FromUnits(coded.End)),
            stored.SentenceText,
            stored.Origin,
            coded.Why,
            Spans(coded.Actors, points),
            Spans(coded.Recipients, points),
            TableWriter.Text(coded.Dead),
            TableWriter.Text(coded.Injured),
            TableWriter.Text(coded.SameAs),
            stored.CopyOf);
    }

    /// <inheritdoc/>
    public void Dispose() => _table.Dispose();

    private static string Joined(IReadOnlyList<Party> parties, Func<Party, string> field) =>
        CsvList.Join(parties.Select(field));

    private static string Spans(IReadOnlyList<Party> parties, CodePoints points) =>
        string.Join('|', parties.Select(party => string.Create(
            CultureInfo.InvariantCulture, $"{points.FromUnits(party.Start)}-{points.FromUnits(party.End)}")));

    private static string Exact(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
