using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>The two states and what binds them: on the wide sheet half-way down with an arc above, on the narrow one,
/// where names need the whole width, in the upper corners with a stem each.</summary>
internal sealed class TheTwo(Drawing drawing, Sheet sheet, Brief brief, double halfWay)
{
    public const double Radius = 7;

    private const double NameSize = 15;
    private const double Margin = 160;
    private const double ArcTop = 26;
    private const double StemEnd = 11;

    public double Left { get; } = sheet.IsWide ? Margin : 12;

    public double Right => sheet.Width - Left;

    public double Y { get; } = sheet.IsWide ? halfWay : 34;

    /// <summary>Where a line to a third party begins: at the state, or on the narrow sheet beside it on the state's
    /// stem, since lines from one point would lie too close there.</summary>
    public Spot Start(double stateX, Spot end) =>
        sheet.IsWide ? new Spot(stateX, Y).Towards(end, Radius + 2) : new Spot(stateX, end.Y);

    /// <param name="bottom">Where the last third party ends.</param>
    public void Draw(double bottom)
    {
        var kind = $"tie-line {Html.ClassOf(TieTones.Of(brief.Judgement.Tie))}";
        var tied = $"{brief.Judgement.Tie} {BriefWords.Two(brief.Judgement.Probability)}";
        if (sheet.IsWide)
        {
            // The cubic reaches three quarters of the way to its controls.
            var control = (ArcTop - (Y / 4)) * 4 / 3;
            drawing.Path(kind, $"M{new Spot(Left, Y - Radius).Path}C{new Spot(Left, control).Path} " +
                $"{new Spot(Right, control).Path} {new Spot(Right, Y - Radius).Path}");
            drawing.Write("tie", sheet.Width / 2, ArcTop - 11, tied, "middle");
        }
        else
        {
            drawing.Line("stem-line", Left, Y, Left, bottom - StemEnd);
            drawing.Line("stem-line", Right, Y, Right, bottom - StemEnd);
            drawing.Line(kind, Left + Radius, Y, Right - Radius, Y);
            drawing.Write("tie", sheet.Width / 2, Y + 18, tied, "middle");
        }

        drawing.Circle("state", Left, Y, Radius);
        drawing.Circle("state", Right, Y, Radius);
        WriteNames(brief.States[0], brief.States[1]);
    }

    private void WriteNames(NamedState first, NamedState second)
    {
        if (sheet.IsWide)
        {
            WriteBeside(first.Name, Left - 14, "end");
            WriteBeside(second.Name, Right + 14, "start");
            return;
        }

        var fits = Drawing.WidthOf(first.Name + second.Name, NameSize) + 20 < sheet.Width;
        drawing.Write("name", 2, 18, fits ? first.Name : first.Code);
        drawing.Write("name", sheet.Width - 2, 18, fits ? second.Name : second.Code, "end");
    }

    private void WriteBeside(string name, double x, string anchor)
    {
        var lines = FittingLines.Of(name, Margin - 20, NameSize);
        for (var index = 0; index < lines.Count; index++)
            drawing.Write("name", x, Y + 5 + ((index - ((lines.Count - 1) / 2.0)) * 18), lines[index], anchor);
    }
}
