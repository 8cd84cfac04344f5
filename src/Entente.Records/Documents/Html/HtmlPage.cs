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

    /// <summary>Takes title, date, source, address and the article's paragraphs out of a page.</summary>
    /// <returns>The text is empty when the page holds no article.</returns>
    public static Item Read(Stream stream)
    {
        var page = new HtmlParser().ParseDocument(stream);
        var metadata = PageMetadata.Of(page);
        Clutter.Remove(page);
        var root = ArticleRoot.Find(page);
        var text = PageText.Of(root, metadata.Title);
        return new Item
        {
            Title = metadata.Title,
            Date = metadata.Date,
            Source = metadata.Source,
            Url = metadata.Url,
            Language = metadata.Language,
            Text = text.Length > 0 ? text : metadata.Body,
        };
    }

    /// <summary>The text of a piece of HTML, as feeds carry it: paragraphs joined by blank lines.</summary>
    public static string TextOfFragment(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal))
            return html.Trim();
        var page = new HtmlParser().ParseDocument(html);
        Clutter.Remove(page);
        return PageText.Of(page.Body as IElement ?? page.DocumentElement, title: "");
    }
}
