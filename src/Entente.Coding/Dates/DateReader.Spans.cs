using System.Text.RegularExpressions;

namespace Entente.Coding.Dates;

/// <summary>Stretches of time: seasons, parts of months and years, what lies before or after a year, of late.</summary>
internal static partial class DateReader
{
    private const string PartName = @"(?<part>early|mid|late)";

    private static readonly string[] Seasons = ["winter", "spring", "summer", "autumn", "fall"];

    /// <summary>"since March", "since Monday": from then up to the document's date.</summary>
    private static List<DateMention> SinceThen(List<DateMention> found, string text, DateOnly? documentDate)
    {
        for (var place = 0; place < found.Count; place++)
        {
            var mention = found[place];
            if (mention.Date.Precision != DatePrecision.Range && IsSince(text, mention) &&
                documentDate is { } until && mention.Date.First <= until)
                found[place] = mention with { Date = new(mention.Date.First, until, DatePrecision.Range) };
        }

        return found;
    }

    private static bool IsSince(string text, DateMention mention) =>
        text.AsSpan(mention.Start, mention.End - mention.Start)
            .StartsWith("since", StringComparison.OrdinalIgnoreCase) ||
        text.AsSpan(0, mention.Start).TrimEnd().EndsWith("since", StringComparison.OrdinalIgnoreCase);

    /// <summary>The four months that open, halve or close a year.</summary>
    private static EventDate PartOfYear(int year, string part) => part.ToLowerInvariant() switch
    {
        "early" => Spans.Months(year, 1, 4),
        "mid" => Spans.Months(year, 5, 8),
        _ => Spans.Months(year, 9, 12),
    };

    private static EventDate? FromPartOfMonth(Match match, DateOnly? documentDate)
    {
        var month = MonthOf(match);
        var year = match.Groups["year"].Success ? Number(match, "year") : NearestYear(month, documentDate);
        if (year is null || !char.IsUpper(match.Groups["month"].Value[0]))
            return null;
        var (first, last) = match.Groups["part"].Value.ToLowerInvariant() switch
        {
            "early" => (1, 10),
            "mid" => (11, 20),
            _ => (21, DateTime.DaysInMonth(year.Value, month)),
        };
        return new(new(year.Value, month, first), new(year.Value, month, last), DatePrecision.Range);
    }

    /// <summary>"post-1979", "before 2011".</summary>
    private static EventDate? FromBeside(Match match, DateOnly? documentDate)
    {
        var year = Number(match, "year");
        return match.Groups["before"].Success
            ? new(null, new DateOnly(year, 1, 1).AddDays(-1), DatePrecision.Range)
            : documentDate is { } until && until.Year >= year
                ? new(new DateOnly(year, 1, 1), until, DatePrecision.Range)
                : null;
    }

    private static EventDate? FromDays(Match match, DateOnly? documentDate)
    {
        var month = MonthOf(match);
        var year = match.Groups["year"].Success ? Number(match, "year") : NearestYear(month, documentDate);
        var (first, last) = (Number(match, "day"), Number(match, "last"));
        return year is { } known && first >= 1 && first < last && last <= DateTime.DaysInMonth(known, month)
            ? new(new(known, month, first), new(known, month, last), DatePrecision.Range)
            : null;
    }

    private static EventDate? FromMonths(Match match, DateOnly? documentDate)
    {
        var first = Array.IndexOf(Months, match.Groups["opening"].Value[..3].ToLowerInvariant()) + 1;
        var last = MonthOf(match);
        var year = match.Groups["year"].Success ? Number(match, "year") : NearestYear(last, documentDate);
        return year is null || !char.IsUpper(match.Groups["month"].Value[0])
            ? null
            : first <= last
                ? Spans.Months(year.Value, first, last)
                : new(
                    Spans.Month(year.Value - 1, first).First,
                    Spans.Month(year.Value, last).Last,
                    DatePrecision.Range);
    }

    private static EventDate? FromSeason(Match match, DateOnly? documentDate)
    {
        var season = Math.Min(3, Array.IndexOf(Seasons, match.Groups["season"].Value.ToLowerInvariant()));
        int? year = match.Groups["year"].Success
            ? Number(match, "year")
            : documentDate is { } day ? (3 * season + 2 <= day.Month ? day.Year : day.Year - 1) : null;
        if (year is null)
            return null;
        var first = new DateOnly(year.Value, 3 * season + 1, 1).AddMonths(-1);
        return new(first, first.AddMonths(3).AddDays(-1), DatePrecision.Range);
    }

    /// <summary>"over the past three years", "in recent weeks": up to the document's date.</summary>
    private static EventDate? FromLately(Match match, DateOnly? documentDate)
    {
        var until = documentDate!.Value;
        var count = match.Groups["count"].Success ? CountOf(match) : match.Groups["some"].Success ? 3 : 1;
        var first = match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "day" => until.AddDays(-count),
            "week" => until.AddDays(-7 * count),
            "month" => until.AddMonths(-count),
            "decade" => until.AddYears(-Math.Min(10 * count, until.Year - 1)),
            _ => until.AddYears(-Math.Min(count, until.Year - 1)),
        };
        return new(first, until, DatePrecision.Range);
    }

    private static EventDate? FromWeekend(Match match, DateOnly? documentDate)
    {
        var sunday = Spans.LastOf(DayOfWeek.Sunday, documentDate!.Value);
        if (string.Equals(match.Groups["which"].Value, "next", StringComparison.OrdinalIgnoreCase))
            sunday = sunday.AddDays(7);
        return new(sunday.AddDays(-1), sunday, DatePrecision.Range);
    }

    [GeneratedRegex(@"\b(in\s)?" + PartName + @"[\s-](in\s)?" + MonthName + @"(,?\s(of\s)?" + YearNumber + @"\b)?(?!\s\d)", Options)]
    private static partial Regex PartOfMonth();

    [GeneratedRegex(@"\b(post[-–\s]|after\s|(?<before>pre[-–]|before\s|prior\sto\s))" + YearNumber + @"\b(?![-–]\d)", Options)]
    private static partial Regex BesideYear();

    [GeneratedRegex(@"\b((from|between)\s)?(?<day>[0-3]?\d)(st|nd|rd|th)?\s?([-–]|to|and|until)\s?(?<last>[0-3]?\d)(st|nd|rd|th)?\s(of\s)?" + MonthName + @",?(\s" + YearNumber + @"\b)?", Options)]
    private static partial Regex SpanOfDays();

    [GeneratedRegex(@"\b(from|between)\s(?<opening>(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\s(to|and|until|till|through)\s" + MonthName + @",?(\s(of\s)?" + YearNumber + @"\b)?", Options)]
    private static partial Regex SpanOfMonths();

    [GeneratedRegex(@"\b((in|last|this|during|by)\s(the\s)?(late\s|early\s)?(?<season>winter|spring|summer|autumn|fall)(\s(of\s)?" + YearNumber + @"\b)?|(?<season>winter|spring|summer|autumn|fall)\s(of\s)?" + YearNumber + @")\b", Options)]
    private static partial Regex Season();

    [GeneratedRegex(@"\b((in|over|during|for|within)\sthe\s(past|last|previous)\s(" + Count + @"\s|(?<some>few|several|couple\sof)\s)?|in\s(?<some>recent)\s)(?<unit>day|week|month|year|decade)s?\b", Options)]
    private static partial Regex Lately();

    [GeneratedRegex(@"\b(the|(?<which>this|last|next))\sweekend\b", Options)]
    private static partial Regex Weekend();
}
