using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Coding;
using Entente.Knowledge;

namespace Entente.Records.Export;

/// <summary>One JSON object an event: the event's own keys, then where it is written. It can be imported
/// again.</summary>
/// <remarks>Offsets are Unicode code points of the document as given.</remarks>
internal sealed class EventsJsonLines : IExport
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Name => "events-jsonl";

    public void Write(EventStore store, EventQuery query, KnowledgeBase knowledge, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(output);
        var offsets = new TextOffsets(store);
        foreach (var stored in store.Events(query))
            output.Write(Of(stored, offsets).ToJsonString(Readable) + "\n");
    }

    private static JsonObject Of(StoredEvent stored, TextOffsets offsets)
    {
        var json = EventJson.Write(stored.Event, offsets.Of(stored.DocumentId));
        json["confidence"] = stored.Event.Confidence; // the command line shows two places; a file loses nothing
        json["id"] = stored.Id;
        json["document"] = stored.DocumentId;
        json["document_date"] = stored.DocumentDate is null ? null : TableWriter.Text(stored.DocumentDate);
        json["title"] = stored.DocumentTitle;
        json["source"] = stored.DocumentSource;
        json["url"] = stored.DocumentUrl;
        json["story"] = stored.Story;
        if (stored.CopyOf.Length > 0)
            json["copy_of"] = stored.CopyOf;
        json["text"] = stored.SentenceText;
        json["origin"] = stored.Origin;
        return json;
    }
}
