using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Cli.Commands;

/// <summary>A phrase that <c>entente actors</c> is asked about.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Context">Text around it; empty for none.</param>
/// <param name="Date">When it was written; null when the line does not say.</param>
/// <param name="CountryHint">The state that the text is about; null for none.</param>
/// <param name="Problem">What of the line could not be used; null when all could.</param>
internal sealed record AskedPhrase(string Text, string Context, DateOnly? Date, string? CountryHint, string? Problem)
{
    private static readonly string[] _forms =
        ["yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy"];

    /// <summary>Reads a line.</summary>
    /// <returns>Null when it holds no JSON object with a text.</returns>
    public static AskedPhrase? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line) is JsonObject json && Cell(json, "text") is { } text ? Of(json, text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static AskedPhrase Of(JsonObject json, string text)
    {
        var written = Cell(json, "date") ?? "";
        var isRead = DateOnly.TryParseExact(
            written, _forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day);
        var saysNoDay = written.Length == 0 || written.Equals("today", StringComparison.OrdinalIgnoreCase);
        var problem = isRead || saysNoDay ? null : $"date '{written}' found, 2022-07-19 or 19 July 2022 expected";
        return new AskedPhrase(
            text, Cell(json, "context") ?? "", isRead ? day : null, Cell(json, "country_hint"), problem);
    }

    private static string? Cell(JsonObject json, string key) =>
        json[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
