using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>What the brief rests on.</summary>
internal static class HtmlCoverage
{
    public static string Of(Brief brief, HtmlCites cites) => Html.Section(PagePart.Coverage, cites, () =>
        Html.Rows(CoverageWords.Rows(brief).Select(row => (row.Label, Html.Text(row.Text)))));
}
