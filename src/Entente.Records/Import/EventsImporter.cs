using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Coding;
using Entente.Knowledge;

namespace Entente.Records.Import;

/// <summary>Our own events as JSON lines, as <c>export events-jsonl</c> writes them.</summary>
/// <remarks>Their documents do not come with them: the sentence does, and offsets keep counting into the document as it
/// was.</remarks>
internal sealed class EventsImporter : IImporter
{
    private static readonly CodePoints NoText = new("");

    public string Name => "events";

    public IEnumerable<ImportRow> Read(Stream stream, string file, KnowledgeBase knowledge)
    {
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return ReadLine(line, number, file);
        }
    }

    private ImportRow ReadLine(string line, int number, string file)
    {
        try
        {
            if (JsonNode.Parse(line) is not JsonObject json || json["type"] is null)
                return ImportRow.Of(Problems.NotAnEvent(file, number, line));
            var coded = EventJson.Read(json, NoText);
            return ImportRow.Of(new ImportedEvent(coded, Name, Text(json, "id") is { Length: > 0 } id ? id : line)
            {
                Source = Text(json, "source"),
                Story = Text(json, "story"),
                SentenceText = Text(json, "text"),
            });
        }
        catch (JsonException)
        {
            return ImportRow.Of(Problems.NotAnEvent(file, number, line));
        }
    }

    private static string Text(JsonObject json, string key) =>
        json[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
