using System.Globalization;
using Entente.Relations.Timelines;

namespace Entente.Cli.Briefs;

/// <summary>Dates as people write them, no more exact than they are known.</summary>
internal static class BriefDates
{
    private static readonly CultureInfo Words = CultureInfo.InvariantCulture;

    /// <returns><c>24 February 2022</c>.</returns>
    public static string Day(DateOnly? date) => date?.ToString("d MMMM yyyy", Words) ?? "undated";

    /// <returns><c>2022-02-24</c>, or <c>undated</c>.</returns>
    public static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", Words) ?? "undated";

    /// <returns><c>24 February 2022</c>, <c>March 2011</c>, <c>1992</c>, <c>1980–1988</c>, or what stands in for a
    /// date.</returns>
    public static string Of(TimelineEntry entry) => (entry.DatePrecision, entry.Date, entry.DateEnd) switch
    {
        (_, null, _) => "undated",
        ("document", { } date, _) => $"told {Day(date)}",
        (_, { } first, { } last) => Span(first, last),
        (_, { } date, null) => Day(date),
    };

    /// <summary>A span by years, months or days, whichever it fills.</summary>
    public static string Span(DateOnly first, DateOnly last)
    {
        if (first == last)
            return Day(first);
        if (first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 })
            return first.Year == last.Year ? Year(first) : $"{Year(first)}–{Year(last)}";
        if (first.Day == 1 && last.AddDays(1).Day == 1)
            return first.AddMonths(1) > last ? Month(first) : $"{Month(first)} – {Month(last)}";
        return first.AddMonths(1) > last && first.Month == last.Month
            ? string.Create(Words, $"{first.Day}–{last:d MMMM yyyy}")
            : $"{Day(first)} – {Day(last)}";
    }

    /// <summary>A phase or period: years where it starts with one, else days.</summary>
    public static string Period(DateOnly? first, DateOnly? last) =>
        first is not { } from || last is not { } to ? "nothing dated"
        : from is { Month: 1, Day: 1 } && to is not { Month: 12, Day: 31 } ? $"{Year(from)} – {Day(to)}"
        : Span(from, to);

    /// <summary>The same for narrow columns: months and days as numbers.</summary>
    public static string Short(DateOnly first, DateOnly last)
    {
        if (first is { Month: 1, Day: 1 } && (last.AddDays(1).DayOfYear == 1 || last.Year > first.Year))
            return first.Year == last.Year ? Year(first) : $"{Year(first)}–{Year(last)}";
        return first == last ? Iso(first)
            : (first.Year, first.Month) == (last.Year, last.Month) ? string.Create(Words, $"{first:yyyy-MM}")
            : first.Year == last.Year ? string.Create(Words, $"{first:yyyy-MM}…{last:MM}")
            : string.Create(Words, $"{first:yyyy-MM}–{last:yyyy-MM}");
    }

    private static string Year(DateOnly date) => date.ToString("yyyy", Words);

    private static string Month(DateOnly date) => date.ToString("MMMM yyyy", Words);
}
