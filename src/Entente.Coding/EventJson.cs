using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Coding;

/// <summary>The event as JSON, in the one form used on the command line, in files and in the store.</summary>
/// <remarks>
/// Offsets are Unicode code points of the document as given, as Python and R slice text; in memory they are UTF-16 code
/// units, hence the document's <see cref="CodePoints"/> in both directions.
/// </remarks>
public static class EventJson
{
    /// <summary>Writes an event as one JSON object.</summary>
    /// <param name="coded">The event.</param>
    /// <param name="points">The offsets of the document's text.</param>
    /// <returns>The object, with the keys of <c>docs/event.md</c> in their order; <c>dead</c>, <c>injured</c> and
    /// <c>same_as</c> only where there is something to say.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JsonObject Write(CodedEvent coded, CodePoints points)
    {
        ArgumentNullException.ThrowIfNull(coded);
        ArgumentNullException.ThrowIfNull(points);
        var json = new JsonObject
        {
            ["type"] = coded.Type,
            ["mode"] = coded.Mode,
            ["contexts"] = new JsonArray([.. coded.Contexts.Select(context => (JsonNode)context)]),
            ["quad"] = coded.Quad,
            ["cameo"] = coded.Cameo,
            ["goldstein"] = coded.Goldstein,
            ["actors"] = Parties(coded.Actors, points),
            ["recipients"] = Parties(coded.Recipients, points),
            ["trigger"] = coded.Trigger,
            ["status"] = NameOf(coded.Status),
            ["reported_by"] = coded.ReportedBy,
            ["date"] = Day(coded.Date.First),
            ["date_end"] = Day(coded.Date.Last),
            ["date_precision"] = NameOf(coded.Date.Precision),
            ["place"] = coded.Place is { } place
                ? new JsonObject { ["name"] = place.Name, ["country"] = place.Country }
                : null,
            ["sentence"] = coded.SentenceNumber,
            ["start"] = points.FromUnits(coded.Start),
            ["end"] = points.FromUnits(coded.End),
            ["confidence"] = Math.Round(coded.Confidence, 2),
            ["why"] = coded.Why,
        };
        AddStated(json, "dead", coded.Dead);
        AddStated(json, "injured", coded.Injured);
        AddStated(json, "same_as", coded.SameAs);
        return json;
    }

    private static void AddStated(JsonObject json, string key, int? value)
    {
        if (value is { } stated)
            json[key] = stated;
    }

    /// <summary>Reads an event that <see cref="Write"/> wrote.</summary>
    /// <param name="json">The object.</param>
    /// <param name="points">The offsets of the same document's text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">A key is missing or does not hold what it should.</exception>
    public static CodedEvent Read(JsonObject json, CodePoints points)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(points);
        try
        {
            return FromObject(json, points);
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new JsonException($"This is not an event: {error.Message}", error);
        }
    }

    private static CodedEvent FromObject(JsonObject json, CodePoints points) => new()
    {
        Type = Text(json, "type"),
        Mode = Text(json, "mode"),
        Contexts = json["contexts"] is JsonArray contexts ? [.. contexts.Select(node => node!.GetValue<string>())] : [],
        Quad = Text(json, "quad"),
        Cameo = Text(json, "cameo"),
        Goldstein = json["goldstein"]?.GetValue<double>(),
        Actors = Parties(json["actors"], points),
        Recipients = Parties(json["recipients"], points),
        Trigger = Text(json, "trigger"),
        Status = json["status"] is { } status ? Named<EventStatus>(status) : EventStatus.Actual,
        ReportedBy = Text(json, "reported_by"),
        Date = new EventDate(
            Day(json["date"]),
            Day(json["date_end"]),
            json["date_precision"] is { } precision ? Named<DatePrecision>(precision) : DatePrecision.Unknown),
        Place = json["place"] is JsonObject place ? new EventPlace(Text(place, "name"), Text(place, "country")) : null,
        SentenceNumber = json["sentence"]?.GetValue<int>() ?? 0,
        Start = points.ToUnits(json["start"]?.GetValue<int>() ?? 0),
        End = points.ToUnits(json["end"]?.GetValue<int>() ?? 0),
        Confidence = json["confidence"]?.GetValue<double>() ?? 0,
        Why = Text(json, "why"),
        Dead = json["dead"]?.GetValue<int>(),
        Injured = json["injured"]?.GetValue<int>(),
        SameAs = json["same_as"]?.GetValue<int>(),
    };

    private static JsonArray Parties(IReadOnlyList<Party> parties, CodePoints points) =>
        new([.. parties.Select(party => (JsonNode)new JsonObject
        {
            ["text"] = party.Text,
            ["name"] = party.Name,
            ["country"] = party.Country,
            ["sector"] = party.Sector,
            ["start"] = points.FromUnits(party.Start),
            ["end"] = points.FromUnits(party.End),
        })]);

    private static Party[] Parties(JsonNode? node, CodePoints points) =>
        node is not JsonArray array
            ? []
            : [.. array.OfType<JsonObject>().Select(party => new Party(
                Text(party, "text"),
                Text(party, "name"),
                Text(party, "country"),
                Text(party, "sector"),
                points.ToUnits(party["start"]?.GetValue<int>() ?? 0),
                points.ToUnits(party["end"]?.GetValue<int>() ?? 0)))];

    private static string Text(JsonObject json, string key) => json[key]?.GetValue<string>() ?? "";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(JsonNode? node) =>
        node is null
            ? null
            : DateOnly.ParseExact(node.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string NameOf<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static T Named<T>(JsonNode node) where T : struct, Enum =>
        Enum.Parse<T>(node.GetValue<string>(), ignoreCase: true);
}
