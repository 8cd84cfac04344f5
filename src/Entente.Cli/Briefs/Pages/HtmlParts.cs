using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>The shorter parts of the page: pledges, third parties, isolation, what is missing.</summary>
internal static class HtmlParts
{
    public static string Pledges(Brief brief, HtmlCites cites) => Html.Section(
        "Pledges",
        "pledges",
        brief.Pledges.Count == 0
            ? "<p>None on record.</p>"
            : Rows(brief.Pledges.Select(pledge => (
                pledge.Status,
                $"{Html.Text(pledge.Text)}<br>" +
                    $"<span class=\"note\">{cites.Claim(pledge.Reason, pledge.Evidence)}</span>"))));

    public static string Sides(Brief brief, HtmlCites cites) => Html.Section(
        "On the side",
        "company",
        brief.Company.Count + brief.Hedging.Count == 0
            ? "<p>No third party is on record with both.</p>"
            : Rows(brief.Company.Select(companion => (companion.Side, cites.Claim(companion.Text, companion.Evidence)))
                .Concat(brief.Hedging.Select(hedge => ("hedging", cites.Claim(hedge.Text, hedge.Evidence))))));

    public static string Isolation(Brief brief, HtmlCites cites) => Html.Section(
        "Isolation",
        "isolation",
        Rows(brief.Isolation.Select(isolation => (
            brief.States.First(state => state.Code == isolation.State).Name,
            cites.Claim(isolation.Text, isolation.Evidence)))));

    public static string Framing(Brief brief, HtmlCites cites) => Html.Section(
        "Who calls it what",
        "framing",
        brief.Framing.Count == 0
            ? "<p>Nobody calls it by a name on record.</p>"
            : Rows(brief.Framing.Select(frame => (
                FrameWords.Name(frame), cites.Claim(FrameWords.Teller(frame), frame.Evidence)))));

    public static string Missing(Brief brief) => Html.Section(
        "Missing",
        "missing",
        Rows(brief.Missing.Select(missing => (missing.What, Html.Text(missing.Why)))));

    private static string Rows(IEnumerable<(string Label, string Markup)> rows) =>
        "<table>" + string.Concat(rows.Select(row =>
            $"<tr><th scope=\"row\">{Html.Text(row.Label)}</th><td>{row.Markup}</td></tr>\n")) + "</table>";
}
