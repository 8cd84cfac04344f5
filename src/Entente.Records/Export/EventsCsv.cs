using Entente.Coding;
using Entente.Knowledge;

namespace Entente.Records.Export;

/// <summary>One row an event; several parties stand in one field with <c>|</c> between them, in the same order in
/// each.</summary>
internal sealed class EventsCsv : IExport
{
    public string Name => "events-csv";

    public void Write(EventStore store, EventQuery query, KnowledgeBase knowledge, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(store);
        using var table = new TableWriter(
            output,
            "id", "date", "date_end", "date_precision", "type", "mode", "contexts", "quad", "cameo", "goldstein",
            "actor_countries", "actor_sectors", "actor_names", "actor_texts",
            "recipient_countries", "recipient_sectors", "recipient_names", "recipient_texts",
            "trigger", "status", "reported_by", "place", "place_country", "confidence",
            "document", "document_date", "title", "source", "url", "story", "sentence", "start", "end", "text", "origin");
        var offsets = new TextOffsets(store);
        foreach (var stored in store.Events(query))
            Write(table, stored, offsets.Of(stored.DocumentId));
    }

    private static void Write(TableWriter table, StoredEvent stored, CodePoints points)
    {
        var coded = stored.Event;
        table.Write(
            stored.Id,
            TableWriter.Text(coded.Date.First),
            TableWriter.Text(coded.Date.Last),
            Lower(coded.Date.Precision),
            coded.Type,
            coded.Mode,
            string.Join('|', coded.Contexts),
            coded.Quad,
            coded.Cameo,
            TableWriter.Text(coded.Goldstein),
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
            TableWriter.Text(coded.Confidence),
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
            stored.Origin);
    }

    private static string Joined(IReadOnlyList<Party> parties, Func<Party, string> field) =>
        string.Join('|', parties.Select(party => field(party).Replace('|', '/')));

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
