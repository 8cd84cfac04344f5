using System.Globalization;
using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs;

/// <summary>A source in one line.</summary>
internal static class SourceText
{
    /// <returns><c>2022-07-21 pact.txt, sentence 1: “…” A headline. https://example.org/pact</c>.</returns>
    public static string Of(Source source)
    {
        var text = source.Text.Length == 0 ? "" : $": “{source.Text.Trim()}”";
        var title = source.Title.Length == 0 ? "" : $" {source.Title}.";
        return Place(source) + text + title + (source.Url.Length == 0 ? "" : $" {source.Url}");
    }

    public static string Place(Source source)
    {
        var name = source.Document;
        var isNamed = source.Publisher.Length > 0 && source.Publisher != source.Document;
        var publisher = isNamed ? $" ({source.Publisher})" : "";
        var sentence = source.Sentence > 0
            ? string.Create(CultureInfo.InvariantCulture, $", sentence {source.Sentence}")
            : "";
        return $"{BriefDates.Iso(source.Date)} {name}{publisher}{sentence}";
    }
}
