using Entente.Cli.Briefs.Pages.Pictures;
using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>Third parties: drawn between the two, then each with its sentences.</summary>
internal static class HtmlSides
{
    public static string Of(Brief brief, HtmlCites cites) => Html.Section(PagePart.Sides, cites, () =>
        brief.Company.Count + brief.Hedging.Count == 0
            ? "<p>No third party is on record with both.</p>"
            : Picture(brief) + Html.Rows(Rows(brief, cites)) +
                (brief.Hedging.All(hedge => hedge.Share is null) ? "" : Html.Note(HedgeWords.Meaning)));

    private static string Picture(Brief brief)
    {
        var groups = NetworkGroups.Of(brief);
        return Figure.Of(
            "picture-company",
            "Third parties between the two",
            string.Join(" ", groups.Select(group => group.Spoken)),
            sheet => NetworkPicture.On(sheet, brief, groups),
            "<p>Whole lines and + for cooperation, broken lines and − for conflict; an arrow points at the two where " +
            "the third party acts against them.</p>");
    }

    private static IEnumerable<(string Label, string Markup)> Rows(Brief brief, HtmlCites cites) =>
        brief.Company.Select(companion => (companion.Side, companion.Text, companion.Evidence))
            .Concat(brief.Hedging.Select(hedge =>
                (Side: "hedging", Text: HedgeWords.Of(hedge, brief), hedge.Evidence)))
            .GroupBy(third => third.Side, StringComparer.Ordinal)
            .OrderBy(side => NetworkGroups.PlaceOf(side.Key))
            .Select(side => (side.Key, "<ul>" + string.Concat(side.Select(third =>
                $"<li>{cites.Claim(third.Text, third.Evidence)}</li>\n")) + "</ul>"));
}
