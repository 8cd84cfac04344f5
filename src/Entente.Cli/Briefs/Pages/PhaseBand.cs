using System.Globalization;
using System.Text;
using Entente.Relations.Briefs;
using Entente.Relations.Timelines;

namespace Entente.Cli.Briefs.Pages;

/// <summary>Phases as a band of time with every act as a dot: cooperation above the band, conflict below.</summary>
internal static class PhaseBand
{
    private const double Width = 900;
    private const double Middle = 62;
    private const double Band = 26;
    private const double Step = 9;
    private const int DotsAtMost = 5;

    public static string Of(Brief brief)
    {
        var scale = new TimeScale(brief.Phases[0].From, brief.Phases[^1].To, Width);
        var drawing = new StringBuilder();
        drawing.Append(CultureInfo.InvariantCulture, $"<svg class=\"band\" viewBox=\"0 10 {Width} 132\" role=\"img\" ");
        drawing.Append("aria-label=\"Phases with the acts between the two: cooperation above, conflict below\">");
        for (var index = 0; index < brief.Phases.Count; index++)
            DrawPhase(drawing, brief, index, scale);
        DrawYears(drawing, scale);
        DrawDots(drawing, brief.Timeline, scale);
        drawing.Append("</svg><p class=\"note\">Acts between the two: circles above the band for cooperation, ");
        return drawing.Append("squares below for conflict; at most five are drawn at one place.</p>").ToString();
    }

    private static void DrawPhase(StringBuilder drawing, Brief brief, int index, TimeScale scale)
    {
        var phase = brief.Phases[index];
        var (left, right) = (scale.At(phase.From), scale.At(phase.To));
        var (x, width) = (Html.Number(left), Html.Number(Math.Max(2, right - left - 2)));
        drawing.Append($"<rect class=\"phase\" x=\"{x}\" y=\"{Html.Number(Middle)}\" width=\"{width}\" ");
        drawing.Append($"height=\"{Html.Number(Band)}\" rx=\"3\"><title>{Html.Text(phase.Tie)}</title></rect>");
        if (right - left > phase.Tie.Length * 7.5)
        {
            var centre = Html.Number((left + right) / 2);
            drawing.Append($"<text class=\"tie\" x=\"{centre}\" y=\"{Html.Number(Middle + 17)}\">");
            drawing.Append(Html.Text(phase.Tie)).Append("</text>");
        }

        if (index > 0)
            drawing.Append($"<text class=\"turn\" x=\"{x}\" y=\"{Html.Number(Middle + Band + 12)}\">▲</text>");
    }

    private static void DrawYears(StringBuilder drawing, TimeScale scale)
    {
        foreach (var year in scale.Years())
        {
            var x = Html.Number(scale.At(new DateOnly(year, 1, 1)));
            drawing.Append(CultureInfo.InvariantCulture, $"<text class=\"year\" x=\"{x}\" y=\"138\">{year}</text>");
        }
    }

    private static void DrawDots(StringBuilder drawing, IReadOnlyList<TimelineEntry> entries, TimeScale scale)
    {
        var stacked = new Dictionary<(int Column, Tone Tone), int>();
        foreach (var entry in entries.Where(entry => entry.Date is not null && BriefWords.ToneOf(entry) != Tone.Plain))
        {
            var tone = BriefWords.ToneOf(entry);
            var x = scale.At(entry.Date!.Value);
            var key = ((int)(x / Step), tone);
            var height = stacked[key] = stacked.GetValueOrDefault(key) + 1;
            if (height > DotsAtMost)
                continue;
            var y = tone == Tone.Cooperation ? Middle - (height * Step) + 1 : Middle + Band + (height * Step) - 5;
            drawing.Append(Dot(tone, (key.Item1 + 0.5) * Step, y, entry.Text));
        }
    }

    private static string Dot(Tone tone, double x, double y, string text)
    {
        var title = $"<title>{Html.Text(text)}</title>";
        return tone == Tone.Cooperation
            ? $"<circle class=\"for\" cx=\"{Html.Number(x)}\" cy=\"{Html.Number(y)}\" r=\"3.6\">{title}</circle>"
            : $"<rect class=\"against\" x=\"{Html.Number(x - 3.3)}\" y=\"{Html.Number(y)}\" width=\"6.6\" " +
                $"height=\"6.6\">{title}</rect>";
    }
}
