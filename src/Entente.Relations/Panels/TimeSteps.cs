namespace Entente.Relations.Panels;

/// <summary>The calendar of the four steps.</summary>
public static class TimeSteps
{
    /// <summary>First day of the period a day lies in.</summary>
    /// <param name="step">Length of the period.</param>
    /// <param name="day">The day.</param>
    public static DateOnly StartOf(this TimeStep step, DateOnly day) => step switch
    {
        TimeStep.Day => day,
        TimeStep.Week => WeekOf(day),
        TimeStep.Month => new DateOnly(day.Year, day.Month, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    /// <summary>First day of the next period.</summary>
    /// <param name="step">Length of the period.</param>
    /// <param name="start">First day of a period.</param>
    /// <param name="count">How many periods on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar ends at year 9999.</exception>
    public static DateOnly Next(this TimeStep step, DateOnly start, int count = 1) => step switch
    {
        TimeStep.Day => start.AddDays(count),
        TimeStep.Week => start.AddDays(7 * count),
        TimeStep.Month => start.AddMonths(count),
        _ => start.AddYears(count),
    };

    /// <summary>Last day of a period.</summary>
    /// <param name="step">Length of the period.</param>
    /// <param name="start">Its first day.</param>
    public static DateOnly EndOf(this TimeStep step, DateOnly start) => step switch
    {
        TimeStep.Day => start,
        TimeStep.Week => start.DayNumber + 6 > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : start.AddDays(6),
        TimeStep.Month => new DateOnly(start.Year, start.Month, DateTime.DaysInMonth(start.Year, start.Month)),
        _ => new DateOnly(start.Year, 12, 31),
    };

    /// <summary>How many periods lie from one day to another, both included; at least 1.</summary>
    /// <param name="step">Length of the period.</param>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day, not before the first.</param>
    public static int CountFrom(this TimeStep step, DateOnly first, DateOnly last) => step switch
    {
        TimeStep.Day => last.DayNumber - first.DayNumber + 1,
        TimeStep.Week => ((WeekOf(last).DayNumber - WeekOf(first).DayNumber) / 7) + 1,
        TimeStep.Month => ((last.Year - first.Year) * 12) + last.Month - first.Month + 1,
        _ => last.Year - first.Year + 1,
    };

    private static DateOnly WeekOf(DateOnly day)
    {
        var sinceMonday = ((int)day.DayOfWeek + 6) % 7;
        return day.DayNumber < sinceMonday ? DateOnly.MinValue : day.AddDays(-sinceMonday);
    }
}
