using System.Globalization;
using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>The numbered sentences at the end of the page, each with the ways back.</summary>
internal static class HtmlSources
{
    public static string Of(Brief brief, HtmlCites cites) => Html.Section(PagePart.Sources, cites, () =>
        $"<ol class=\"sources\">{string.Concat(brief.Sources.Select(source => Item(source, cites)))}</ol>");

    private static string Item(Source source, HtmlCites cites)
    {
        var number = source.Number.ToString(CultureInfo.InvariantCulture);
        var sentence = source.Text.Length == 0 ? "" : $"<q>{Html.Text(source.Text.Trim())}</q>";
        return $"<li id=\"s{number}\" value=\"{number}\">{sentence}<cite>{Place(source)}</cite> " +
            $"{cites.WaysBack(source.Number)}</li>\n";
    }

    private static string Place(Source source)
    {
        var place = Html.Text(SourceText.Place(source));
        var title = source.Title.Length == 0 ? "" : $"{Html.Text(source.Title)}. ";
        // Only web addresses become links: a document may come from anywhere and its address may be anything.
        var isOfWeb = Uri.TryCreate(source.Url, UriKind.Absolute, out var address) &&
            address.Scheme is "http" or "https";
        return !isOfWeb
            ? title + place + (source.Url.Length == 0 ? "" : $", {Html.Text(source.Url)}")
            : $"{title}{place}, <a class=\"address\" href=\"{Html.Text(address!.AbsoluteUri)}\" rel=\"noreferrer\">" +
                $"{Html.Text(source.Url)}</a>";
    }
}
