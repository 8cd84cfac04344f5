using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Evaluation.Gold;

/// <summary>Files of one JSON object a line.</summary>
internal static class JsonLines
{
    /// <summary>Reads the objects; empty lines are skipped.</summary>
    /// <param name="path">The file, UTF-8.</param>
    /// <exception cref="InvalidDataException">A line holds no JSON object; the message names it.</exception>
    public static IEnumerable<JsonObject> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(path, number, line);
        }
    }

    /// <summary>A text of an object; empty when it is missing or null.</summary>
    public static string Text(JsonObject json, string key) => json[key]?.GetValue<string>() ?? "";

    /// <summary>A list of texts; null when it is missing or null, and a null among them is empty.</summary>
    public static IReadOnlyList<string>? Texts(JsonObject json, string key) =>
        json[key] is JsonArray array ? [.. array.Select(node => node?.GetValue<string>() ?? "")] : null;

    /// <summary>A day; null when it is missing or not written <c>YYYY-MM-DD</c> or <c>12 April 2022</c>.</summary>
    public static DateOnly? Day(JsonObject json, string key) =>
        DateOnly.TryParseExact(
            Text(json, key), ["yyyy-MM-dd", "d MMMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var day)
            ? day
            : null;

    private static JsonObject Parse(string path, int number, string line)
    {
        try
        {
            return JsonNode.Parse(line) as JsonObject ?? throw new JsonException("It is something else.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException(
                string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: no JSON object found. {error.Message}"),
                error);
        }
    }
}
