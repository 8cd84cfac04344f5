using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>A brief as one page that needs nothing else: no script, no font, no picture from elsewhere.</summary>
/// <remarks>Every bracketed number is a link to its sentence, which lights up when followed.</remarks>
internal static class HtmlBrief
{
    /// <summary>Writes the page.</summary>
    public static void Write(Brief brief, TextWriter output)
    {
        var names = $"{Html.Text(brief.States[0].Name)} – {Html.Text(brief.States[1].Name)}";
        var cites = new HtmlCites(brief.Sources);
        output.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{names}: what binds them</title>
            <style>
            {HtmlStyle.Css}
            </style>
            </head>
            <body>
            <main>
            {HtmlHead.Of(brief, cites)}
            {HtmlPhases.Of(brief, cites)}
            {HtmlTimeline.Of("Timeline", "timeline", brief.Timeline, cites)}
            {HtmlTimeline.Of("Around the two", "around", brief.Around, cites)}
            {HtmlWords.Of(brief.WordsAndDeeds, cites)}
            {HtmlParts.Pledges(brief, cites)}
            {HtmlParts.Sides(brief, cites)}
            {HtmlParts.Isolation(brief, cites)}
            {HtmlParts.Framing(brief, cites)}
            {HtmlParts.Missing(brief)}
            {HtmlSources.Of(brief)}
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }
}
