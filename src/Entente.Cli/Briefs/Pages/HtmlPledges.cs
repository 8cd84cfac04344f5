using Entente.Relations.Briefs;
using Entente.Relations.Pledges;

namespace Entente.Cli.Briefs.Pages;

/// <summary>What was announced and what became of it.</summary>
internal static class HtmlPledges
{
    public static string Of(Brief brief, HtmlCites cites) => Html.Section(PagePart.Pledges, cites, () =>
        string.Concat(PledgeWords.Record(brief).Select(text => $"<p>{Html.Text(text)}</p>")) +
        (brief.Pledges.Count == 0
            ? ""
            : "<ul class=\"acts pledges\">" +
                string.Concat(brief.Pledges.Select(pledge => Item(pledge, brief, cites))) + "</ul>") +
        (brief.Pledges.Any(pledge => pledge.ChanceAnyway is not null) ? Html.Note(PledgeWords.Meaning) : ""));

    private static string Item(Pledge pledge, Brief brief, HtmlCites cites) =>
        $"<li><b>{Html.Text(pledge.Status)}</b>" +
        $"<span class=\"when\">{Html.Text(PledgeWords.DateOf(pledge, brief))}</span>" +
        $"<span>{Html.Text(pledge.Text)}<br><span class=\"note\">" +
        $"{cites.Claim(PledgeWords.Reason(pledge), pledge.Evidence)}</span></span></li>\n";
}
