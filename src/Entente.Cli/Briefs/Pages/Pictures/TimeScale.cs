using System.Globalization;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>Days on a drawn line.</summary>
internal sealed class TimeScale
{
    private const double PerLabel = 46;
    private const double HalfLabel = 16;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 1000];

    private readonly DateOnly _first;
    private readonly double _days;
    private readonly double _left;
    private readonly double _width;

    /// <summary>Spans the days from the left of a sheet's gutter to its right edge.</summary>
    public TimeScale(DateOnly first, DateOnly last, Sheet sheet)
    {
        (_first, _days) = (first, Math.Max(1, last.DayNumber - first.DayNumber));
        _left = sheet.Gutter;
        _width = sheet.Width - sheet.Gutter - 6;
    }

    public double Left => _left;

    public double Right => _left + _width;

    /// <summary>How wide a year is.</summary>
    public double YearWidth => _width * 365.25 / _days;

    /// <summary>Where a day lies; days outside lie at the ends.</summary>
    public double At(DateOnly day) =>
        _left + (Math.Clamp((day.DayNumber - _first.DayNumber) / _days, 0, 1) * _width);

    /// <summary>Writes the years below, so many that they do not touch; the first and last month where the whole is too
    /// short for years.</summary>
    public void Draw(Drawing drawing, double y)
    {
        var last = _first.AddDays((int)_days);
        var years = Years(last.Year).ToList();
        foreach (var year in years)
        {
            var x = At(new DateOnly(year, 1, 1));
            drawing.Line("tick", x, y, x, y + 4);
            drawing.Write(
                "year",
                Math.Clamp(x, _left + HalfLabel, Right - HalfLabel + 5),
                y + 16,
                year.ToString(CultureInfo.InvariantCulture),
                "middle");
        }

        if (years.Count > 0)
            return;
        drawing.Write("year", _left, y + 16, _first.ToString("MMM yyyy", CultureInfo.InvariantCulture));
        drawing.Write("year", Right, y + 16, last.ToString("MMM yyyy", CultureInfo.InvariantCulture), "end");
    }

    private IEnumerable<int> Years(int last)
    {
        var fit = Math.Max(1, _width / PerLabel);
        var step = Steps.First(years => (last - _first.Year) / (double)years <= fit);
        var start = _first is { Month: 1, Day: 1 } ? _first.Year : _first.Year + 1;
        for (var year = (start + step - 1) / step * step; year <= last; year += step)
            yield return year;
    }
}
