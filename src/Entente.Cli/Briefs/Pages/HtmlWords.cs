using System.Globalization;
using System.Text;
using Entente.Relations.Words;

namespace Entente.Cli.Briefs.Pages;

/// <summary>Words and deeds as bars to the right for cooperation and to the left for conflict.</summary>
internal static class HtmlWords
{
    private const double Half = 300;
    private const double Centre = 450;

    public static string Of(WordsAndDeeds compared, HtmlCites cites) => Html.Section(
        "Words and deeds",
        "words",
        $"{Bars(compared)}<p>{cites.Claim(compared.Text, compared.Evidence)}</p>");

    private static string Bars(WordsAndDeeds compared)
    {
        var most = Math.Max(
            Math.Max(compared.Words.Cooperation, compared.Words.Conflict),
            Math.Max(compared.Deeds.Cooperation, compared.Deeds.Conflict));
        var scale = Half / Math.Max(1, most);
        var drawing = new StringBuilder();
        drawing.Append("<svg class=\"bars\" viewBox=\"0 0 900 104\" role=\"img\" aria-label=\"");
        drawing.Append(Html.Text(Spoken(compared))).Append("\">");
        drawing.Append($"<text class=\"side\" x=\"{Html.Number(Centre - 8)}\" y=\"14\" ");
        drawing.Append("text-anchor=\"end\">− conflict</text>");
        drawing.Append($"<text class=\"side\" x=\"{Html.Number(Centre + 8)}\" y=\"14\">+ cooperation</text>");
        Draw(drawing, "words", compared.Words, 24, scale);
        Draw(drawing, "deeds", compared.Deeds, 64, scale);
        drawing.Append($"<line class=\"axis\" x1=\"{Html.Number(Centre)}\" x2=\"{Html.Number(Centre)}\" ");
        drawing.Append("y1=\"20\" y2=\"100\"/>");
        return drawing.Append("</svg>").ToString();
    }

    private static void Draw(StringBuilder drawing, string label, Tally tally, double y, double scale)
    {
        var (left, right) = (tally.Conflict * scale, tally.Cooperation * scale);
        var (bar, text) = (Html.Number(y), Html.Number(y + 20));
        drawing.Append($"<text class=\"label\" x=\"0\" y=\"{text}\">{label}</text>");
        drawing.Append($"<rect class=\"against\" x=\"{Html.Number(Centre - left)}\" y=\"{bar}\" ");
        drawing.Append($"width=\"{Html.Number(left)}\" height=\"30\"/>");
        drawing.Append($"<rect class=\"for\" x=\"{Html.Number(Centre)}\" y=\"{bar}\" ");
        drawing.Append($"width=\"{Html.Number(right)}\" height=\"30\"/>");
        drawing.Append($"<text class=\"count\" x=\"{Html.Number(Centre - left - 8)}\" y=\"{text}\" ");
        drawing.Append(CultureInfo.InvariantCulture, $"text-anchor=\"end\">{tally.Conflict}</text>");
        drawing.Append($"<text class=\"count\" x=\"{Html.Number(Centre + right + 8)}\" y=\"{text}\">");
        drawing.Append(CultureInfo.InvariantCulture, $"{tally.Cooperation}</text>");
    }

    private static string Spoken(WordsAndDeeds compared) => string.Create(
        CultureInfo.InvariantCulture,
        $"Words: {compared.Words.Cooperation} cooperation, {compared.Words.Conflict} conflict. " +
        $"Deeds: {compared.Deeds.Cooperation} cooperation, {compared.Deeds.Conflict} conflict.");
}
