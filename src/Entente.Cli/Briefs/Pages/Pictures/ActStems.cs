using Entente.Relations.Timelines;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>Acts as stems on both sides of the band, as long as they weigh on Goldstein's scale.</summary>
internal sealed class ActStems(Drawing drawing, TimeScale scale, double top, double bottom, double reach)
{
    private const double Heaviest = 10;
    private const double Least = 6;

    public void Draw(IReadOnlyList<TimelineEntry> timeline, IReadOnlyList<MarkedAct> marked)
    {
        var shown = timeline
            .Where(entry => entry.Date is not null && BriefWords.ToneOf(entry) != Tone.Plain).ToList();
        foreach (var entry in shown)
            DrawStem(entry);
        // Heads last, or the stems of later acts would strike them through.
        foreach (var entry in shown)
            DrawHead(entry);
        foreach (var act in marked)
            WriteLetter(act);
    }

    private double X(TimelineEntry entry) => scale.At(entry.Date!.Value);

    private double Y(TimelineEntry entry)
    {
        var length = Least + (Math.Min(Heaviest, Math.Abs(entry.Goldstein ?? 0)) / Heaviest * (reach - Least - 4));
        return BriefWords.ToneOf(entry) == Tone.Cooperation ? top - length : bottom + length;
    }

    private void DrawStem(TimelineEntry entry)
    {
        var tone = BriefWords.ToneOf(entry);
        var (x, y) = (X(entry), Y(entry));
        drawing.Line($"stem {Html.ClassOf(tone)}", x, tone == Tone.Cooperation ? top : bottom, x, y);
        if (entry.DateEnd is { } last && scale.At(last) - x > 8)
            drawing.Line($"span {Html.ClassOf(tone)}", x, y, scale.At(last), y);
    }

    private void DrawHead(TimelineEntry entry)
    {
        var tone = BriefWords.ToneOf(entry);
        var kind = Html.ClassOf(tone) + (entry.DatePrecision == "document" ? " told" : "");
        var (x, y) = (X(entry), Y(entry));
        var title = $"{BriefDates.Of(entry)}. {entry.Text}";
        if (tone == Tone.Cooperation)
            drawing.Circle($"head {kind}", x, y, 3.6, title);
        else
            drawing.Box($"head {kind}", x - 3.3, y - 3.3, 6.6, 6.6, title);
    }

    private void WriteLetter(MarkedAct act)
    {
        // The letters stand in one line above all stems, or below: beside the heads they would lie on other acts.
        var isAbove = BriefWords.ToneOf(act.Entry) == Tone.Cooperation;
        var (x, y) = (X(act.Entry), Y(act.Entry));
        var line = isAbove ? top - reach - 5 : bottom + reach + 12;
        drawing.Line("lead", x, isAbove ? y - 4 : y + 4, x, isAbove ? line + 2 : line - 9);
        drawing.Write("letter", Math.Clamp(x, scale.Left + 4, scale.Right - 4), line, act.Letter, "middle");
    }
}
