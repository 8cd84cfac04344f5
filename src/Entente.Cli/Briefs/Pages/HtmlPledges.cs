using Entente.Relations.Briefs;
using Entente.Relations.Pledges;

namespace Entente.Cli.Briefs.Pages;

/// <summary>What was announced and what became of it.</summary>
internal static class HtmlPledges
{
    public static string Of(Brief brief, HtmlCites cites) => Html.Section(PagePart.Pledges, cites, () =>
        brief.Pledges.Count == 0
            ? "<p>None on record.</p>"
            : $"<p>{Html.Text(BriefWords.PledgesByStatus(brief))}.</p><ul class=\"acts pledges\">" +
                string.Concat(brief.Pledges.Select(pledge => Item(pledge, brief, cites))) + "</ul>");

    private static string Item(Pledge pledge, Brief brief, HtmlCites cites) =>
        $"<li><b>{Html.Text(pledge.Status)}</b>" +
        $"<span class=\"when\">{Html.Text(BriefWords.DateOf(pledge, brief))}</span>" +
        $"<span>{Html.Text(pledge.Text)}<br><span class=\"note\">" +
        $"{cites.Claim(pledge.Reason, pledge.Evidence)}</span></span></li>\n";
}
