using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Coding;

namespace Entente.Records.Import.Events;

/// <summary>Our own events as JSON lines.</summary>
internal static class JsonEvents
{
    private static readonly CodePoints NoText = new("");

    public static IEnumerable<EventRow> Read(TextReader reader, string file)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return ReadLine(line, number, file);
        }
    }

    private static EventRow ReadLine(string line, int number, string file)
    {
        try
        {
            if (JsonNode.Parse(line) is not JsonObject json || json["type"] is null)
                return new EventRow(null, Problems.NotAnEvent(file, number, line), line);
            return new EventRow(EventOf(json, line), null, line);
        }
        catch (JsonException)
        {
            return new EventRow(null, Problems.NotAnEvent(file, number, line), line);
        }
    }

    private static ImportedEvent EventOf(JsonObject json, string line)
    {
        var id = Text(json, "id");
        return new ImportedEvent(EventJson.Read(json, NoText), Origin(json), id.Length > 0 ? id : line)
        {
            Id = id,
            Source = Text(json, "source"),
            Story = Text(json, "story"),
            CopyOf = Text(json, "copy_of"),
            SentenceText = Text(json, "text"),
            DocumentId = Text(json, "document"),
            DocumentTitle = Text(json, "title"),
            DocumentUrl = Text(json, "url"),
            DocumentDate = Day(Text(json, "document_date")),
        };
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static string Origin(JsonObject json) => Text(json, "origin") is { Length: > 0 } origin ? origin : "events";

    private static string Text(JsonObject json, string key) =>
        json[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
