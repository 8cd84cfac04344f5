using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>The shorter parts of the page: isolation, framing, what is missing.</summary>
internal static class HtmlParts
{
    public static string Isolation(Brief brief, HtmlCites cites) => Html.Section(PagePart.Isolation, cites, () =>
        Html.Rows(brief.Isolation.Select(isolation => (
            brief.States.First(state => state.Code == isolation.State).Name,
            $"<p>{cites.Claim(IsolationWords.Isolated(isolation), isolation.Evidence)}</p>" +
                (isolation.ByYear.Count == 0 ? "" : Html.Note(IsolationWords.Course(isolation)))))));

    public static string Framing(Brief brief, HtmlCites cites) => Html.Section(PagePart.Framing, cites, () =>
        brief.Framing.Count == 0
            ? "<p>Nobody calls it by a name on record.</p>"
            : Html.Rows(brief.Framing.Select(frame => (
                FrameWords.Name(frame), cites.Claim(FrameWords.Teller(frame), frame.Evidence)))));

    public static string Recorded(Brief brief, HtmlCites cites) => Html.Section(PagePart.Recorded, cites, () =>
        brief.Recorded.Count == 0
            ? "<p>No reference data of these years is in the store.</p>"
            : Html.Rows(brief.Recorded.Select(fact => (fact.What, Html.Text(BriefWords.Recorded(fact))))));

    public static string Missing(Brief brief, HtmlCites cites) => Html.Section(PagePart.Missing, cites, () =>
        Html.Rows(brief.Missing.Select(missing => (missing.What, Html.Text(missing.Why)))));
}
