using System.Text.Json.Nodes;
using Entente.Coding;

namespace Entente.Evaluation.Gold;

/// <summary>A text with the events that should be found in it.</summary>
/// <param name="Document">The text, mostly one sentence.</param>
/// <param name="Events">Its events; of each only type, parties, trigger, status and speaker count.</param>
internal sealed record GoldText(Document Document, IReadOnlyList<CodedEvent> Events)
{
    /// <summary>Reads texts with their events.</summary>
    /// <param name="path">JSON lines <c>{"id","date","text","events"}</c>.</param>
    /// <exception cref="InvalidDataException">A line holds no JSON object.</exception>
    public static IReadOnlyList<GoldText> Read(string path) => [.. JsonLines.Read(path).Select(From)];

    /// <summary>Reads a document as the program takes them.</summary>
    /// <param name="json">An object with id, date and text.</param>
    public static Document DocumentFrom(JsonObject json) =>
        new(JsonLines.Text(json, "id"), JsonLines.Day(json, "date"), JsonLines.Text(json, "text"));

    private static GoldText From(JsonObject json)
    {
        var document = DocumentFrom(json);
        return new GoldText(document, EventsFrom(json, document.Text));
    }

    /// <summary>Reads the events of an object.</summary>
    /// <param name="json">An object with a list of events.</param>
    /// <param name="text">The text that their offsets count into.</param>
    public static IReadOnlyList<CodedEvent> EventsFrom(JsonObject json, string text)
    {
        var points = new CodePoints(text);
        return json["events"] is JsonArray events
            ? [.. events.OfType<JsonObject>().Select(coded => EventJson.Read(coded, points))]
            : [];
    }
}
