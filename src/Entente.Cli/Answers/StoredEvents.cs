using System.Globalization;
using System.Text.Json.Nodes;
using Entente.Coding;
using Entente.Records;
using Entente.Records.Export;

namespace Entente.Cli.Answers;

/// <summary>Events of a store as JSON or as a table for people.</summary>
internal static class StoredEvents
{
    /// <summary>Writes one JSON object <c>{"events":[…]}</c>, each with the sentence that reports it.</summary>
    public static void WriteJson(EventStore store, IEnumerable<StoredEvent> events, TextWriter output)
    {
        var points = new TextOffsets(store);
        var list = new JsonArray([.. events.Select(stored => (JsonNode)ObjectOf(stored, points))]);
        output.WriteLine(new JsonObject { ["events"] = list }.ToJsonString(JsonForm.Indented));
    }

    /// <summary>Writes the columns of <c>export events-csv</c>.</summary>
    public static void WriteCsv(EventStore store, IEnumerable<StoredEvent> events, TextWriter output)
    {
        var points = new TextOffsets(store);
        using var table = new EventCsvWriter(output);
        foreach (var stored in events)
            table.Write(stored, points.Of(stored.DocumentId));
    }

    /// <summary>Writes a table for people.</summary>
    public static void WriteTable(IEnumerable<StoredEvent> events, TextWriter output)
    {
        var table = EventTable.Empty();
        foreach (var stored in events)
            EventTable.Add(table, stored.Event, stored.SentenceText);
        EventTable.Write(table, output);
    }

    private static JsonObject ObjectOf(StoredEvent stored, TextOffsets points)
    {
        var json = new JsonObject
        {
            ["id"] = stored.Id,
            ["document"] = stored.DocumentId,
            ["document_date"] = stored.DocumentDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["story"] = stored.Story,
            ["reports"] = 1 + stored.OtherReports.Count,
            ["sentence_text"] = stored.SentenceText,
        };
        foreach (var (key, value) in EventJson.Write(stored.Event, points.Of(stored.DocumentId)).ToList())
            json[key] = value?.DeepClone();
        return json;
    }
}
