namespace Entente.Coding.Dates;

/// <summary>Makes dates of days, weeks, months and years.</summary>
internal static class Spans
{
    public static EventDate Day(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <summary>The week from Monday to Sunday that holds a day.</summary>
    public static EventDate Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6), DatePrecision.Week);
    }

    public static EventDate Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(1).AddDays(-1), DatePrecision.Month);
    }

    /// <summary>From the first day of one month to the last day of another of the same year.</summary>
    public static EventDate Months(int year, int first, int last) =>
        new(new DateOnly(year, first, 1), Month(year, last).Last, DatePrecision.Range);

    public static EventDate Year(int year) => Years(year, year) with { Precision = DatePrecision.Year };

    /// <summary>From the first day of one year to the last day of another.</summary>
    public static EventDate Years(int first, int last) =>
        new(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), DatePrecision.Range);

    /// <summary>The day of that name nearest before the given one, or that day itself.</summary>
    public static DateOnly LastOf(DayOfWeek name, DateOnly day) =>
        day.AddDays(-(((int)day.DayOfWeek - (int)name + 7) % 7));
}
