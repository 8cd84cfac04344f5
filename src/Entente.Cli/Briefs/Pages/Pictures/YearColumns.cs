using System.Globalization;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>One row of columns, a year each: cooperation upwards, conflict hatched and downwards.</summary>
internal sealed class YearColumns(Drawing drawing, TimeScale scale, double top)
{
    public const double Height = 128;

    private const double Heading = 20;
    private const double Figures = 13;
    private const double Room = Height - Heading - (2 * Figures) - 6;
    private const double WidestColumn = 22;
    private const double FigureSize = 11;

    /// <param name="heading">Written above.</param>
    /// <param name="turns">Where one phase gives way to the next.</param>
    /// <param name="years">The counts.</param>
    public void Draw(
        string heading, IReadOnlyList<double> turns, IReadOnlyList<(int Year, int For, int Against)> years)
    {
        drawing.Write("row", scale.Left, top + 12, heading);
        foreach (var x in turns)
            drawing.Line("turn", x, top + Heading, x, top + Height);
        var (most, least) = (years.Max(year => year.For), years.Max(year => year.Against));
        var unit = Room / Math.Max(1, most + least);
        var ground = top + Heading + Figures + (most * unit);
        foreach (var (year, up, down) in years)
        {
            var x = Centre(year);
            DrawColumn("column for", x, up, ground - (up * unit), up * unit, ground - (up * unit) - 4);
            DrawColumn("column against", x, down, ground, down * unit, ground + (down * unit) + 12);
        }

        drawing.Line("frame", scale.Left, ground, scale.Right, ground);
    }

    private double Centre(int year)
    {
        var x = (scale.At(new DateOnly(year, 1, 1)) + scale.At(new DateOnly(year, 12, 31))) / 2;
        return Math.Clamp(x, scale.Left + (ColumnWidth / 2), scale.Right - (ColumnWidth / 2));
    }

    private double ColumnWidth => Math.Clamp(scale.YearWidth * 0.66, 1.5, WidestColumn);

    private void DrawColumn(string kind, double x, int acts, double y, double high, double figureY)
    {
        if (acts == 0)
            return;
        drawing.Box(kind, x - (ColumnWidth / 2), y, ColumnWidth, Math.Max(1, high));
        var figure = acts.ToString(CultureInfo.InvariantCulture);
        var width = Drawing.WidthOf(figure, FigureSize);
        if (width < scale.YearWidth - 2)
        {
            var inside = Math.Clamp(x, scale.Left + (width / 2), scale.Right - (width / 2));
            drawing.Write("figure", inside, figureY, figure, "middle");
        }
    }
}
