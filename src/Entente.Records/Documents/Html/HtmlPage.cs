using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Entente.Records.Documents.Formats;

namespace Entente.Records.Documents.Html;

/// <summary>A web page, read as the article in it.</summary>
internal static class HtmlPage
{
    // Pages of the past declare windows-1251 and the like, which .NET knows only when told to.
    static HtmlPage() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Takes title, date, author, source, address and the article's paragraphs out of a page.</summary>
    /// <param name="content">The page as bytes.</param>
    /// <param name="charset">The encoding that a server named; empty to let the page tell.</param>
    /// <returns>The text is empty when the page holds no article; null for markup that is nested too deep to
    /// walk.</returns>
    public static Item? Read(byte[] content, string charset = "")
    {
        using var stream = new MemoryStream(content);
        var parser = new HtmlParser();
        using var page = EncodingOf(charset) is { } encoding && !HasMark(content)
            ? parser.ParseDocument(encoding.GetString(content))
            : parser.ParseDocument(stream);
        return MarkupDepth.IsTooDeep(page) ? null : ItemOf(page);
    }

    /// <summary>The text of a piece of HTML, as feeds carry it: paragraphs joined by blank lines.</summary>
    public static string TextOfFragment(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal))
            return html.Trim();
        using var page = new HtmlParser().ParseDocument(html);
        if (MarkupDepth.IsTooDeep(page))
            return "";
        Clutter.Remove(page);
        return PageText.Of(page.Body as IElement ?? page.DocumentElement, title: "");
    }

    private static Item ItemOf(IDocument page)
    {
        var metadata = PageMetadata.Of(page);
        Clutter.Remove(page);
        var root = ArticleRoot.Find(page);
        var text = PageText.Of(root, metadata.Title);
        text = text.Length > 0 ? text : metadata.Body;
        return new Item
        {
            Title = metadata.Title,
            Date = metadata.Date,
            Author = metadata.Author,
            Source = metadata.Source,
            Url = metadata.Url,
            Language = LanguageOf(text, metadata.Language),
            Text = text,
        };
    }

    // Templates say lang="en" whatever the article is in: the words are asked first.
    private static string LanguageOf(string text, string declared) =>
        LanguageGuess.Of(text) is { Length: > 0 } guessed && guessed != LanguageGuess.Undetermined ? guessed : declared;

    private static Encoding? EncodingOf(string charset)
    {
        try
        {
            return charset.Length == 0 ? null
                : IsLatin(charset) ? Encoding.GetEncoding(1252)
                : Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null; // A name that no one knows: the page tells.
        }
    }

    // What calls itself Latin-1 has the quotation marks of Windows-1252, and browsers read it so.
    private static bool IsLatin(string charset) =>
        charset.ToUpperInvariant() is "ISO-8859-1" or "ISO8859-1" or "LATIN1" or "LATIN-1" or "US-ASCII" or "ASCII";

    private static bool HasMark(byte[] content) =>
        content is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
