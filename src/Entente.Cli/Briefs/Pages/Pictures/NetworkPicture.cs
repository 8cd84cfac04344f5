using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>Third parties in a column, one a row, and the two states on both sides of it: whole lines for cooperation,
/// broken ones for conflict, with a sign at the end of each.</summary>
internal sealed class NetworkPicture
{
    private const double Row = 24;
    private const double Heading = 30;
    private const double LineHeight = 15;
    private const double Sign = 9;

    private readonly Drawing _drawing;
    private readonly TheTwo _two;
    private readonly double _middle;
    private readonly double _half;
    private readonly double _room;
    private readonly double _top;

    private NetworkPicture(Sheet sheet, Brief brief, IReadOnlyList<NetworkGroup> groups)
    {
        (_room, _top) = sheet.IsWide ? (300, 52) : (140, 62);
        _middle = sheet.Width / 2;
        var rows = groups.SelectMany(group => group.Ties).Sum(tie => HighOf(Label(tie)));
        var bottom = _top + rows + (groups.Count * Heading);
        _drawing = new Drawing(sheet, bottom + 8);
        _two = new TheTwo(_drawing, sheet, brief, Math.Max(_top + 30, (_top + bottom) / 2));
        _half = 6 + (groups.SelectMany(group => group.Ties).SelectMany(Label)
            .Concat(groups.Select(group => group.Heading))
            .Max(line => Drawing.WidthOf(line)) / 2);
    }

    public static Drawing On(Sheet sheet, Brief brief, IReadOnlyList<NetworkGroup> groups)
    {
        var picture = new NetworkPicture(sheet, brief, groups);
        var y = picture._top;
        foreach (var group in groups)
        {
            picture._drawing.Write("group", picture._middle, y + 19, group.Heading, "middle");
            y += Heading;
            foreach (var tie in group.Ties)
                y = picture.DrawTie(tie, y);
        }

        picture._two.Draw(y);
        return picture._drawing;
    }

    private static double HighOf(IReadOnlyList<string> lines) => Row + ((lines.Count - 1) * LineHeight);

    private IReadOnlyList<string> Label(NetworkTie tie) => FittingLines.Of(tie.Name, _room);

    private double DrawTie(NetworkTie tie, double y)
    {
        var lines = Label(tie);
        var centre = y + (HighOf(lines) / 2);
        DrawEdge(tie.First, tie.IsFromThird, _two.Left, _middle - _half, centre);
        DrawEdge(tie.Second, tie.IsFromThird, _two.Right, _middle + _half, centre);
        for (var index = 0; index < lines.Count; index++)
        {
            var baseline = centre + 4.5 + ((index - ((lines.Count - 1) / 2.0)) * LineHeight);
            _drawing.Write("third", _middle, baseline, lines[index], "middle");
        }

        return y + HighOf(lines);
    }

    private void DrawEdge(Tone tone, bool isFromThird, double stateX, double thirdX, double y)
    {
        var kind = Html.ClassOf(tone);
        var inward = Math.Sign(thirdX - stateX);
        var signX = thirdX - (inward * Sign);
        var end = new Spot(signX - (inward * Sign), y);
        var start = _two.Start(stateX, end);
        _drawing.Line($"edge-line {kind}", start.X, start.Y, end.X, end.Y);
        if (isFromThird)
            _drawing.Path($"arrow {kind}", Arrow(end.Towards(start, 22), end.Towards(start, 12)));
        _drawing.Circle($"badge {kind}", signX, y, 7);
        _drawing.Write($"sign {kind}", signX, y + 4.2, BriefWords.SignOf(tone), "middle");
    }

    private static string Arrow(Spot tip, Spot end)
    {
        var (dx, dy) = ((end.Y - tip.Y) * 0.45, (tip.X - end.X) * 0.45);
        return $"M{tip.Path}L{new Spot(end.X + dx, end.Y + dy).Path}L{new Spot(end.X - dx, end.Y - dy).Path}z";
    }
}
