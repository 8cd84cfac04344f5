using Entente.Relations.Briefs;
using Entente.Relations.Phases;

namespace Entente.Cli.Briefs.Pages;

/// <summary>The phases: a drawn band of time, then each with what may have begun it.</summary>
internal static class HtmlPhases
{
    public static string Of(Brief brief, HtmlCites cites) => Html.Section(
        "Phases",
        "phases",
        brief.Phases.Count == 0
            ? "<p>Nothing dated is on record.</p>"
            : PhaseBand.Of(brief) + "<ol class=\"phases\">" +
                string.Concat(brief.Phases.Select((phase, index) => Item(phase, index == 0, cites))) + "</ol>");

    private static string Item(Phase phase, bool isFirst, HtmlCites cites) => $"""
        {(isFirst ? "" : Change(phase, cites))}
        <li><span class="when">{Html.Text(BriefDates.Period(phase.From, phase.To))}</span>
        <b>{Html.Text(phase.Tie)}</b> <span class="odd">{BriefWords.Two(phase.Probability)}</span><br>
        {cites.Claim(phase.Text, phase.Evidence)}</li>
        """;

    private static string Change(Phase phase, HtmlCites cites)
    {
        var span = BriefDates.Period(phase.Boundary.Earliest, phase.Boundary.Latest);
        var candidates = phase.Catalysts.Count == 0
            ? "<p>No candidate for a catalyst is on record.</p>"
            : "<p>Candidates for the catalyst, not causes:</p><ul>" +
                string.Concat(phase.Catalysts.Select(Candidate)) + "</ul>";
        return $"<li class=\"change\"><span class=\"when\">▲ {Html.Text(span)}</span> a change, probability " +
            $"{BriefWords.Two(phase.Boundary.Probability)}{candidates}</li>";

        string Candidate(Catalyst catalyst) =>
            $"<li><span class=\"date\">{BriefDates.Span(catalyst.Date, catalyst.DateEnd)}</span> " +
            $"{cites.Claim(catalyst.Text, catalyst.Evidence)}</li>";
    }
}
