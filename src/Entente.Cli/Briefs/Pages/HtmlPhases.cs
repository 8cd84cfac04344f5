using System.Globalization;
using Entente.Cli.Briefs.Pages.Pictures;
using Entente.Relations.Briefs;
using Entente.Relations.Phases;

namespace Entente.Cli.Briefs.Pages;

/// <summary>The phases: a picture of them with the acts, then each with what may have begun it.</summary>
internal static class HtmlPhases
{
    public static string Of(Brief brief, HtmlCites cites) => Html.Section(PagePart.Phases, cites, () =>
        brief.Phases.Count == 0
            ? "<p>Nothing dated is on record.</p>"
            : Picture(brief, cites) + "<ol class=\"phases\">" +
                string.Concat(brief.Phases.Select((phase, index) => Item(phase, index, cites))) + "</ol>" +
                (BriefWords.PhasesAlone(brief) is { Length: > 0 } alone ? Html.Note(alone) : ""));

    private static string Picture(Brief brief, HtmlCites cites)
    {
        var marked = MarkedActs.Of(brief.Timeline, brief.Phases);
        return Figure.Of(
            "picture-phases",
            "Phases and the acts between the two",
            PhasePicture.Spoken(brief),
            sheet => PhasePicture.On(sheet, brief, marked),
            Key(brief, marked, cites));
    }

    private static string Key(Brief brief, IReadOnlyList<MarkedAct> marked, HtmlCites cites)
    {
        var acts = string.Concat(marked.Select(act =>
            $"<li><b>{act.Letter}</b><span class=\"when\">{Html.Text(BriefDates.Of(act.Entry))}</span> " +
            $"<span>{cites.Claim(act.Entry.Text, act.Entry.Evidence)}</span></li>\n"));
        var changes = brief.Phases.Count > 1
            ? " ▲ is a change, its bar the time in which it lies, ◆ a candidate for what brought it about."
            : "";
        var letters = marked.Count > 0 ? " Letters mark the weightiest acts:" : "";
        return "<p>Each stem is an act between the two, the longer the weightier: circles for cooperation, squares " +
            $"for conflict, hollow where only the day of publication dates it.{changes}{letters}</p>" +
            (marked.Count > 0 ? $"<ol class=\"key\">{acts}</ol>" : "");
    }

    private static string Item(Phase phase, int index, HtmlCites cites) => $"""
        {(index == 0 ? "" : Change(phase, cites))}
        <li><h3><span class="number">{(index + 1).ToString(CultureInfo.InvariantCulture)}</span>
        {Html.Text(phase.Tie)} <span class="odd">{BriefWords.Two(phase.Probability)}</span>
        <span class="when">{Html.Text(BriefDates.Period(phase.From, phase.To))}</span></h3>
        <p>{cites.Claim(phase.Text, phase.Evidence)}</p>
        {Told(phase, cites)}</li>
        """;

    private static string Told(Phase phase, HtmlCites cites)
    {
        var told = phase.Catalysts.Where(catalyst => catalyst.ToldBy.Length > 0).ToList();
        return told.Count == 0
            ? ""
            : "<p>What turned it, as the sources tell:</p><ul class=\"acts\">" +
                string.Concat(told.Select(catalyst => Line(catalyst, BriefWords.Told(catalyst), "", cites))) + "</ul>";
    }

    private static string Change(Phase phase, HtmlCites cites)
    {
        var span = BriefDates.Period(phase.Boundary.Earliest, phase.Boundary.Latest);
        var ranked = phase.Catalysts.Where(catalyst => catalyst.ToldBy.Length == 0).ToList();
        var candidates = ranked.Count == 0
            ? (phase.Boundary.ToldBy.Length > 0 ? "" : "<p>No candidate for a catalyst is on record.</p>")
            : "<p>Candidates for the catalyst, not causes:</p><ul class=\"acts\">" +
                string.Concat(ranked.Select(catalyst =>
                    Line(catalyst, catalyst.Text, BriefWords.Weight(catalyst), cites))) + "</ul>";
        return $"<li class=\"change\"><p>▲ {Html.Text(BriefWords.Change(phase.Boundary))} " +
            $"<span class=\"when\">{Html.Text(span)}</span></p>{candidates}</li>";
    }

    private static string Line(Catalyst catalyst, string text, string weight, HtmlCites cites) =>
        $"<li><span class=\"sign\" aria-hidden=\"true\">◆</span>" +
        $"<span class=\"when\">{Html.Text(BriefDates.Span(catalyst.Date, catalyst.DateEnd))}</span>" +
        $"<span>{Html.Text(text)} <small>{Html.Text(weight)}</small>{cites.Of(catalyst.Evidence)}</span></li>\n";
}
