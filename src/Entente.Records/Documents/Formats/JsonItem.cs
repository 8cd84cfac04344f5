using System.Text.Json;

namespace Entente.Records.Documents.Formats;

/// <summary>A document written as a JSON object.</summary>
internal static class JsonItem
{
    /// <summary>Reads one object: a document, a document after warnings, or the problem that refuses it.</summary>
    public static IEnumerable<Item> Read(string name, int number, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            yield return Item.Of(Problems.NotJson(name, number, element.GetRawText()));
            yield break;
        }

        var id = Word(element, "id");
        if (!element.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
        {
            yield return Item.Of(Problems.NoText(name, number, Keys(element))) with { Id = id };
            yield break;
        }

        var date = Word(element, "date");
        if (date.Length > 0 && !DateText.TryParse(date, out _))
            yield return Item.Of(Problems.NotADate(name, number, date)) with { Id = id };
        yield return new Item
        {
            Line = number,
            Id = id,
            Date = DateText.Parse(date),
            Text = text.GetString()!,
            Title = Word(element, "title"),
            Author = Word(element, "author"),
            Source = Word(element, "source"),
            Url = Word(element, "url"),
            Language = Word(element, "language"),
        };
    }

    private static string Word(JsonElement element, string key) =>
        !element.TryGetProperty(key, out var value) ? ""
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : "";

    private static string Keys(JsonElement element) =>
        string.Join(", ", element.EnumerateObject().Select(property => property.Name).Take(8));
}
