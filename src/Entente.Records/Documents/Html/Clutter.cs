using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Entente.Records.Documents.Html;

/// <summary>What stands on a page beside the article: navigation, advertising, share bars, captions, notices.</summary>
internal static partial class Clutter
{
    // An element that holds this share of the page's paragraphs is the article, whatever its class says:
    // WordPress writes class="post tag-russia has-sidebar" on the article itself.
    private const double ArticleShare = 0.4;

    private const string Always =
        "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, form, button, input, " +
        "select, nav, aside, footer, dialog, figcaption, [hidden], [aria-hidden=true], " +
        "[role=navigation], [role=banner], [role=complementary], [role=contentinfo], [role=dialog], [role=search], " +
        "[role=alert]";

    public static void Remove(IDocument page)
    {
        foreach (var comment in page.Descendants<IComment>().ToList())
            comment.Remove();
        foreach (var element in page.QuerySelectorAll(Always).ToList())
            element.Remove();
        var all = ParagraphLength(page.DocumentElement);
        var suspects = page.QuerySelectorAll("[class], [id], [style], body > header").ToList();
        foreach (var element in suspects.Where(IsSuspect))
        {
            if (ParagraphLength(element) <= ArticleShare * all)
                element.Remove();
        }
    }

    private static bool IsSuspect(IElement element) =>
        element.LocalName is not ("html" or "body" or "article" or "main") &&
        (element.LocalName == "header" && element.ParentElement?.LocalName == "body" ||
         Names().IsMatch($"{element.ClassName} {element.Id}") ||
         HiddenStyle().IsMatch(element.GetAttribute("style") ?? ""));

    private static int ParagraphLength(IElement element) => element.LocalName == "p"
        ? element.TextContent.Length
        : element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length);

    [GeneratedRegex(
        """
        (?:^|[\s_-])(?:
        ads?|advert\w*|adsbygoogle|dfp|banner|sponsor\w*|promo\w*|outbrain|taboola
        |share\w*|sharing|social\w*|follow-us
        |related\w*|recommend\w*|more-(?:on|from|stories)|read-(?:more|next|also)|most-(?:read|popular|viewed)
        |trending|popular
        |newsletter\w*|subscri\w*|sign-?up|paywall|regwall|donat\w*
        |cookies?\w*|consent|gdpr|popup|modal|overlay|notice|toast
        |comments?|commentlist|disqus\w*|respond
        |caption\w*|credits?|copyright
        |breadcrumbs?|sidebar\w*|widget\w*|toolbar|nav\w*|menu\w*|masthead|footer\w*|pagination|pager
        |tags?|topics|byline\w*|author-(?:bio|box|info)|author|dateline-bar|meta|timestamp
        |skip\w*|hidden|sr-only|screen-reader-text|visually-hidden|print-only
        )(?:$|[\s_-])
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStyle();
}
