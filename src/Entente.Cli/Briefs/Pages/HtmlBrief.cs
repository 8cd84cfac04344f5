using Entente.Cli.Briefs.Pages.Pictures;
using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>A brief as one page that needs nothing else: no script, no font, no picture from elsewhere.</summary>
/// <remarks>Every bracketed number is a link to its sentence, which lights up when followed; every sentence links back
/// to where it is cited.</remarks>
internal static class HtmlBrief
{
    /// <summary>Writes the page.</summary>
    public static void Write(Brief brief, TextWriter output)
    {
        var names = $"{Html.Text(brief.States[0].Name)} – {Html.Text(brief.States[1].Name)}";
        // The parts are written in the order of the page: the sources come last, when it is known who cites them.
        var cites = new HtmlCites(brief.Sources);
        output.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="description" content="What binds {names}: {Html.Text(BriefWords.Verdict(brief))}.">
            <meta name="referrer" content="no-referrer">
            <title>{names}: what binds them</title>
            <style>
            {HtmlStyle.Css}
            </style>
            </head>
            <body>
            <a class="skip" href="#judgement">Skip to the judgement</a>
            {Figure.Patterns}
            {HtmlHead.Of(brief)}
            {Contents()}
            <main>
            {HtmlJudgement.Of(brief, cites)}
            {HtmlPhases.Of(brief, cites)}
            {HtmlWords.Of(brief, cites)}
            {HtmlSides.Of(brief, cites)}
            {HtmlParts.Isolation(brief, cites)}
            {HtmlParts.Framing(brief, cites)}
            {HtmlParts.Recorded(brief, cites)}
            {HtmlPledges.Of(brief, cites)}
            {HtmlTimeline.Of(PagePart.Timeline, brief.Timeline, cites)}
            {HtmlTimeline.Of(PagePart.Around, brief.Around, cites)}
            {HtmlCoverage.Of(brief, cites)}
            {HtmlParts.Missing(brief, cites)}
            {HtmlSources.Of(brief, cites)}
            </main>
            <footer><p>Numbers in brackets lead to the sentences in the sources, and those back. Cooperation is blue and
            marked +, conflict orange and marked −. Weights are Goldstein’s, from −10 to +10.</p></footer>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    private static string Contents() => "<nav aria-label=\"Contents\"><ul>" + string.Concat(PagePart.All.Select(
        part => $"<li><a href=\"#{part.Id}\">{Html.Text(part.Heading)}</a></li>")) + "</ul></nav>";
}
