using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Entente.Records.Documents.Formats;

namespace Entente.Records.Documents.Html;

/// <summary>The article as the page's JSON-LD describes it (schema.org Article and its kinds).</summary>
internal sealed record LinkedData(
    string Headline, string Date, string Author, string Publisher, string Url, string Body)
{
    private static readonly LinkedData None = new("", "", "", "", "", "");

    public static LinkedData Of(IDocument page) => page
        .QuerySelectorAll("script[type='application/ld+json']")
        .SelectMany(script => Objects(script.TextContent))
        .Where(IsArticle)
        .Select(From)
        .FirstOrDefault(None);

    private static LinkedData From(JsonElement article) => new(
        WebUtility.HtmlDecode(Text(article, "headline")),
        Text(article, "datePublished"),
        string.Join(", ", article.TryGetProperty("author", out var author) ? Names(author) : []),
        article.TryGetProperty("publisher", out var publisher) ? Names(publisher).FirstOrDefault("") : "",
        Text(article, "url"),
        HtmlPage.TextOfFragment(Text(article, "articleBody")));

    private static List<JsonElement> Objects(string json)
    {
        try
        {
            var options = new JsonDocumentOptions { AllowTrailingCommas = true };
            using var parsed = JsonDocument.Parse(SoundJson.Of(json), options);
            var found = new List<JsonElement>();
            Collect(parsed.RootElement.Clone(), found);
            return found;
        }
        catch (JsonException)
        {
            return []; // Broken JSON-LD is common; the page's other metadata stand in for it.
        }
    }

    private static void Collect(JsonElement element, List<JsonElement> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray())
                Collect(child, found);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            found.Add(element);
            if (element.TryGetProperty("@graph", out var graph))
                Collect(graph, found);
        }
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && Words(type).Any(word =>
            word.EndsWith("Article", StringComparison.Ordinal) ||
            word is "BlogPosting" or "Report" or "LiveBlogPosting" or "NewsItem");

    private static IEnumerable<string> Words(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Words),
        _ => [],
    };

    private static IEnumerable<string> Names(JsonElement party) => party.ValueKind switch
    {
        JsonValueKind.String => [party.GetString()!],
        JsonValueKind.Object => [Text(party, "name")],
        JsonValueKind.Array => party.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static string Text(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
