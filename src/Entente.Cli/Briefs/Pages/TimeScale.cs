namespace Entente.Cli.Briefs.Pages;

/// <summary>Days on a drawn line.</summary>
internal sealed class TimeScale
{
    private const double PerLabel = 70;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 1000];

    private readonly DateOnly _first;
    private readonly double _days;
    private readonly double _width;

    public TimeScale(DateOnly first, DateOnly last, double width) =>
        (_first, _days, _width) = (first, Math.Max(1, last.DayNumber - first.DayNumber), width);

    /// <summary>Where a day lies, 0 … width; days outside lie at the ends.</summary>
    public double At(DateOnly day) => Math.Clamp((day.DayNumber - _first.DayNumber) / _days, 0, 1) * _width;

    /// <summary>The years to write below it, so many that they do not touch.</summary>
    public IEnumerable<int> Years()
    {
        var last = _first.AddDays((int)_days).Year;
        var fit = Math.Max(1, _width / PerLabel);
        var step = Steps.First(years => (last - _first.Year) / (double)years <= fit);
        var start = _first is { Month: 1, Day: 1 } ? _first.Year : _first.Year + 1;
        for (var year = (start + step - 1) / step * step; year <= last; year += step)
            yield return year;
    }
}
