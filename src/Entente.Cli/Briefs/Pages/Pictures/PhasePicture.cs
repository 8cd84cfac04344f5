using System.Globalization;
using Entente.Relations.Briefs;
using Entente.Relations.Phases;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>Phases as bands of time; the acts rise from them for cooperation and hang from them for conflict, as far as
/// they weigh; below lie the changes.</summary>
internal sealed class PhasePicture
{
    private const double Reach = 84;
    private const double Letters = 20;
    private const double Band = 30;
    private const double Edge = 3;
    private const double Top = Letters + Reach;
    private const double Bottom = Top + Band;
    private const double Changes = Bottom + Reach + Letters + 8;
    private const double Axis = Changes + 34;

    private readonly Brief _brief;
    private readonly Sheet _sheet;
    private readonly Drawing _drawing;
    private readonly TimeScale _scale;

    private PhasePicture(Brief brief, Sheet sheet)
    {
        (_brief, _sheet) = (brief, sheet);
        _drawing = new Drawing(sheet, Axis + 22);
        _scale = new TimeScale(brief.Phases[0].From, brief.Phases[^1].To, sheet);
    }

    public static Drawing On(Sheet sheet, Brief brief, IReadOnlyList<MarkedAct> marked)
    {
        var picture = new PhasePicture(brief, sheet);
        picture.DrawGutter();
        for (var index = 0; index < brief.Phases.Count; index++)
            picture.DrawPhase(index);
        new ActStems(picture._drawing, picture._scale, Top, Bottom, Reach).Draw(brief.Timeline, marked);
        picture._scale.Draw(picture._drawing, Axis);
        return picture._drawing;
    }

    /// <summary>The picture in words.</summary>
    public static string Spoken(Brief brief) => string.Join(" ", brief.Phases.Select((phase, index) =>
        string.Create(CultureInfo.InvariantCulture, $"{index + 1}: ") +
        $"{BriefDates.Period(phase.From, phase.To)}, {phase.Tie}, {BriefWords.Two(phase.Probability)}."));

    private void DrawGutter()
    {
        var end = _sheet.Gutter - (_sheet.IsWide ? 14 : 5);
        var (up, down) = _sheet.IsWide ? ("cooperation +", "conflict −") : ("+", "−");
        _drawing.Write("side", end, Top - 6, up, "end");
        _drawing.Write("side", end, Bottom + 14, down, "end");
        _drawing.Line("frame", _scale.Left, Axis, _scale.Right, Axis);
        if (!_sheet.IsWide)
            return;
        _drawing.Write("side", end, Top + 19, "phases", "end");
        if (_brief.Phases.Count > 1)
            _drawing.Write("side", end, Changes + 15, "changes", "end");
    }

    private void DrawPhase(int index)
    {
        var phase = _brief.Phases[index];
        var (left, right) = (_scale.At(phase.From), _scale.At(phase.To));
        if (index > 0)
            DrawChange(phase, left);
        if (index < _brief.Phases.Count - 1)
            right = Math.Max(left + 1, _scale.At(_brief.Phases[index + 1].From) - 1.5);
        var tone = TieTones.Of(phase.Tie);
        var title = $"{BriefDates.Period(phase.From, phase.To)}: {phase.Tie} {BriefWords.Two(phase.Probability)}";
        _drawing.Box($"phase {Html.ClassOf(tone)}", left, Top, right - left, Band, title);
        if (tone != Tone.Plain)
        {
            var edge = tone == Tone.Cooperation ? Top : Bottom - Edge;
            _drawing.Box($"edge {Html.ClassOf(tone)}", left, edge, right - left, Edge);
        }

        WriteTie(index, phase, left, right, tone);
    }

    /// <summary>The number and the tie where they fit, else the number, else nothing: the list below has it.</summary>
    private void WriteTie(int index, Phase phase, double left, double right, Tone tone)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var signed = tone == Tone.Plain ? number : $"{number} {BriefWords.SignOf(tone)}";
        var label = ((string[])[$"{signed} {phase.Tie}", signed, number])
            .FirstOrDefault(text => Drawing.WidthOf(text) + 6 < right - left);
        if (label is not null)
            _drawing.Write("tie", (left + right) / 2, Top + 19.5, label, "middle");
    }

    private void DrawChange(Phase phase, double x)
    {
        var (earliest, latest) = (_scale.At(phase.Boundary.Earliest), _scale.At(phase.Boundary.Latest));
        _drawing.Line("turn", x, Letters, x, Changes);
        _drawing.Box("doubt", earliest, Changes + 3, Math.Max(2, latest - earliest), 4);
        _drawing.Path("turning", Triangle(x, Changes), $"A change, {BriefWords.Two(phase.Boundary.Probability)}");
        foreach (var catalyst in phase.Catalysts.Take(BriefWords.CatalystsDrawn))
            _drawing.Path("catalyst", Diamond(_scale.At(catalyst.Date), Changes + 20), catalyst.Text);
    }

    private static string Triangle(double x, double y) =>
        $"M{Html.Number(x)} {Html.Number(y)}l5.5 10h-11z";

    private static string Diamond(double x, double y) =>
        $"M{Html.Number(x)} {Html.Number(y - 5)}l4 5l-4 5l-4 -5z";
}
