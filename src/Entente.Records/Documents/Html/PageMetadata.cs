using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Entente.Records.Documents.Html;

/// <summary>What a page says of its article outside the text: JSON-LD first, then OpenGraph and other meta
/// elements.</summary>
internal sealed partial record PageMetadata(
    string Title,
    DateOnly? Date,
    string Author,
    string Source,
    string Url,
    string Language,
    string Body)
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:published_time", "datePublished", "date", "pubdate", "publishdate",
        "publish-date", "publication_date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date",
        "sailthru.date",
        "cXenseParse:recs:publishtime", "article.published", "og:article:published_time",
    ];

    private const int LongestDate = 60;
    private const int LongestAuthor = 120;

    public static PageMetadata Of(IDocument page)
    {
        var linked = LinkedData.Of(page);
        var canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        var url = First(canonical, Meta(page, "og:url"), linked.Url);
        var site = First(linked.Publisher, Meta(page, "og:site_name"), Meta(page, "application-name"));
        return new PageMetadata(
            Plain(TitleOf(page, linked, site)),
            DateOf(page, linked, url),
            AuthorOf(page, linked),
            First(site, HostOf(url)),
            url,
            page.DocumentElement.GetAttribute("lang")?.Split('-', '_')[0].ToLowerInvariant() ?? "",
            linked.Body);
    }

    private static string TitleOf(IDocument page, LinkedData linked, string site)
    {
        var title = First(linked.Headline, Meta(page, "og:title"), Meta(page, "twitter:title"));
        if (title.Length > 0)
            return title;
        title = First(page.QuerySelector("article h1, main h1, h1")?.TextContent, page.Title);
        var end = title.LastIndexOfAny(['|', '–', '—', '-']);
        return site.Length > 0 && end > 0 && title[(end + 1)..].Trim() == site ? title[..end] : title;
    }

    private static DateOnly? DateOf(IDocument page, LinkedData linked, string url)
    {
        var dates = new[] { linked.Date }
            .Concat(DateNames.Select(name => Meta(page, name)))
            .Concat(page.QuerySelectorAll("[itemprop=datePublished]")
                .Select(at => First(at.GetAttribute("content"), at.GetAttribute("datetime"), at.TextContent)))
            .Concat(page.QuerySelectorAll("time[pubdate], article time, main time, time")
                .Select(time => First(time.GetAttribute("datetime"), time.TextContent)));
        return dates.Select(DateText.Parse).FirstOrDefault(date => date is not null) ??
            DateText.InAddress(url) ?? VisibleDate(page);
    }

    // "Published 21 July 2022", in an element that is named for it or says so itself.
    private static DateOnly? VisibleDate(IDocument page) => page
        .QuerySelectorAll("[class*=date], [class*=publish], [class*=posted], [class*=time], [id*=date], p, span, div")
        .Select(element => element.TextContent.Trim())
        .Where(text => text.Length <= LongestDate)
        .Select(text => DateText.Parse(DateLabel().Replace(text, "")))
        .FirstOrDefault(date => date is not null);

    private static string AuthorOf(IDocument page, LinkedData linked)
    {
        var named = First(linked.Author, Meta(page, "author"), Meta(page, "parsely-author"), Meta(page, "dc.creator"));
        if (named.Length > 0)
            return Plain(named);
        var shown = page.QuerySelector("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline");
        var text = Plain(By().Replace(shown?.TextContent.Trim() ?? "", ""));
        return text.Length <= LongestAuthor ? text : "";
    }

    private static string Plain(string text) => Spaces().Replace(text, " ").Trim();

    private static string Meta(IDocument page, string name) => First(page
        .QuerySelectorAll("meta")
        .FirstOrDefault(meta => Names(meta, name))?
        .GetAttribute("content"));

    private static bool Names(IElement meta, string name) =>
        string.Equals(meta.GetAttribute("property"), name, StringComparison.OrdinalIgnoreCase) ||
        string.Equals(meta.GetAttribute("name"), name, StringComparison.OrdinalIgnoreCase) ||
        string.Equals(meta.GetAttribute("itemprop"), name, StringComparison.OrdinalIgnoreCase);

    private static string HostOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0
            ? WorldWideWeb().Replace(address.Host, "")
            : "";

    private static string First(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
                return text.Trim();
        }

        return "";
    }

    [GeneratedRegex(
        @"^\W*(?:(?:first\s+)?(?:published|posted|updated|last\s+updated|date|on)\b[\s:]*(?:on\b|at\b)?\s*)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLabel();

    [GeneratedRegex(@"^by\b:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex By();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^www[.]")]
    private static partial Regex WorldWideWeb();
}
