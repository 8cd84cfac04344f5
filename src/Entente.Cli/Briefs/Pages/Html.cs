using System.Globalization;
using System.Net;

namespace Entente.Cli.Briefs.Pages;

/// <summary>Text and numbers made safe for a page.</summary>
internal static class Html
{
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A number for an attribute, at most one decimal.</summary>
    public static string Number(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A part of the page under its heading; what it cites will be traced back to it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="cites">The numbers of the page.</param>
    /// <param name="body">Writes what stands in it.</param>
    public static string Section(PagePart part, HtmlCites cites, Func<string> body)
    {
        cites.Begin(part.Heading);
        return $"""
            <section id="{part.Id}" aria-labelledby="{part.Id}-heading">
            <h2 id="{part.Id}-heading">{Text(part.Heading)}</h2>
            {body()}
            </section>
            """;
    }

    public static string ClassOf(Tone tone) => tone switch
    {
        Tone.Cooperation => "for",
        Tone.Conflict => "against",
        _ => "open",
    };

    /// <summary>Rows of a label and what belongs to it.</summary>
    public static string Rows(IEnumerable<(string Label, string Markup)> rows) =>
        "<table class=\"rows\">" + string.Concat(rows.Select(row =>
            $"<tr><th scope=\"row\">{Text(row.Label)}</th><td>{row.Markup}</td></tr>\n")) + "</table>";

    public static string Note(string text) => $"<p class=\"note\">{Text(text)}</p>";
}
