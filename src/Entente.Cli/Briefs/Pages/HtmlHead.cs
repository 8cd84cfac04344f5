using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>The top of the page: who, when, on what ground.</summary>
internal static class HtmlHead
{
    public static string Of(Brief brief) => $"""
        <header>
        <h1>{Html.Text(brief.States[0].Name)} <span class="dash">–</span> {Html.Text(brief.States[1].Name)}</h1>
        <p class="span">{Html.Text(BriefDates.Period(brief.Period.From, brief.Period.To))}</p>
        <p class="ground"><span>{Html.Text(BriefWords.RestsOn(brief))}</span>
        <span>{Html.Text(BriefWords.Coverage(brief))}</span></p>
        </header>
        """;
}
