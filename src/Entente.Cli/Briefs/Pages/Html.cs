using System.Globalization;
using System.Net;

namespace Entente.Cli.Briefs.Pages;

/// <summary>Text and numbers made safe for a page.</summary>
internal static class Html
{
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A number for an attribute, at most one decimal.</summary>
    public static string Number(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    public static string Section(string heading, string id, string body) =>
        $"<section id=\"{id}\"><h2>{Text(heading)}</h2>\n{body}\n</section>";

    public static string ClassOf(Tone tone) => tone switch
    {
        Tone.Cooperation => "for",
        Tone.Conflict => "against",
        _ => "open",
    };

    /// <summary>The sign before a line, with its meaning for those who hear the page.</summary>
    public static string Sign(Tone tone)
    {
        var meaning = tone switch
        {
            Tone.Cooperation => "cooperation",
            Tone.Conflict => "conflict",
            _ => "did not or not yet happen",
        };
        return $"<span class=\"sign {ClassOf(tone)}\" role=\"img\" aria-label=\"{meaning}\">" +
            $"{BriefWords.SignOf(tone)}</span>";
    }
}
