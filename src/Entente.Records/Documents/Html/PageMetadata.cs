using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Entente.Records.Documents.Html;

/// <summary>What a page says of its article outside the text: JSON-LD first, then OpenGraph and other meta
/// elements.</summary>
internal sealed partial record PageMetadata(
    string Title,
    DateOnly? Date,
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

    public static PageMetadata Of(IDocument page)
    {
        var linked = LinkedData.Of(page);
        var canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        var url = First(canonical, Meta(page, "og:url"), linked.Url);
        var site = First(linked.Publisher, Meta(page, "og:site_name"), Meta(page, "application-name"));
        return new PageMetadata(
            Spaces().Replace(TitleOf(page, linked, site), " ").Trim(),
            DateOf(page, linked, url),
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
        return dates.Select(DateText.Parse).FirstOrDefault(date => date is not null) ?? DateText.InAddress(url);
    }

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

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^www[.]")]
    private static partial Regex WorldWideWeb();
}
