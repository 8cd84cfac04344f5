using AngleSharp.Dom;

namespace Entente.Records.Documents.Html;

/// <summary>Finds the element that holds the article.</summary>
internal static class ArticleRoot
{
    // Below this a marked element is a teaser, or the article is elsewhere.
    private const int ShortestArticle = 140;

    // A paragraph shorter than this is a label, not prose.
    private const int ShortestProse = 40;

    public static IElement Find(IDocument page)
    {
        var body = page.Body as IElement ?? page.DocumentElement;
        var all = Prose(body);
        foreach (var marked in new[] { "[itemprop=articleBody]", "article", "main, [role=main]" })
        {
            var best = page.QuerySelectorAll(marked).MaxBy(Prose);
            if (best is not null && Prose(best) is var prose && prose >= ShortestArticle && prose * 3 >= all)
                return best;
        }

        return all >= ShortestArticle ? Densest(page) ?? body : body;
    }

    // Each paragraph speaks for its parent, and half as loudly for its grandparent, so that one that is split into
    // sections still wins over any of them.
    private static IElement? Densest(IDocument page)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in page.QuerySelectorAll("p, blockquote").Where(IsProse))
        {
            Vote(paragraph.ParentElement, Length(paragraph));
            Vote(paragraph.ParentElement?.ParentElement, Length(paragraph) / 2.0);
        }

        return scores.Count == 0 ? null : scores.MaxBy(score => score.Value).Key;

        void Vote(IElement? element, double weight)
        {
            if (element is not null && element.LocalName != "html")
                scores[element] = scores.GetValueOrDefault(element) + weight;
        }
    }

    private static int Prose(IElement element) =>
        element.QuerySelectorAll("p").Where(IsProse).Sum(Length);

    private static bool IsProse(IElement element) => Length(element) >= ShortestProse;

    private static int Length(IElement element) =>
        element.TextContent.Trim().Length -
        (element.QuerySelectorAll("a").Sum(link => link.TextContent.Trim().Length) / 2);
}
