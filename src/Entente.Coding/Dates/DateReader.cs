using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Coding.Dates;

/// <summary>Finds the dates in a sentence: absolute, partial, relative and ranged.</summary>
/// <remarks>Relative ones count from the document's date and stay unread without it.</remarks>
internal static partial class DateReader
{
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string MonthName =
        @"(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b\.?";

    private const string YearNumber = @"(?<year>1[89]\d\d|20\d\d)";

    private const string DayNumber = @"(?<day>[0-3]?\d)(st|nd|rd|th)?";

    private const string Count =
        @"(?<count>\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)";

    private static readonly SearchValues<string> MonthWords = SearchValues.Create(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> SeasonWords = SearchValues.Create(
        ["spring", "summer", "autumn", "fall", "winter"], StringComparison.OrdinalIgnoreCase);

    // "Today", "yesterday" and "Monday" all hold "day".
    private static readonly SearchValues<string> DayWords = SearchValues.Create(
        ["day", "tonight", "tomorrow"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> UnitWords = SearchValues.Create(
        ["day", "week", "month", "year", "decade"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private static readonly string[] Numbers =
        ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen"];

    /// <summary>Reads every date in a sentence, in order; where two readings overlap the longer one stands.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="documentDate">Day of publication; null leaves relative dates unread.</param>
    /// <param name="anchor">The date stated last before this sentence, from which "a week earlier" counts; the day of
    /// publication when there is none.</param>
    public static IReadOnlyList<DateMention> Read(string text, DateOnly? documentDate, EventDate? anchor = null)
    {
        var found = new List<DateMention>();
        if (text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            Add(found, text, Numeric(), (match, _) => FromIso(match), documentDate);
            Add(found, text, SpanOfYears(), (match, _) => FromYears(match), documentDate);
            Add(found, text, DayThenMonth(), FromParts, documentDate);
            Add(found, text, MonthThenDay(), FromParts, documentDate);
            Add(found, text, MonthAndYear(), FromParts, documentDate);
            Add(found, text, Decade(), (match, _) => FromDecade(match), documentDate);
            Add(found, text, YearAlone(), FromYear, documentDate);
            Add(found, text, SpanOfDays(), FromDays, documentDate);
            Add(found, text, BesideYear(), FromBeside, documentDate);
        }

        if (Mentions(text, MonthWords))
        {
            Add(found, text, SpanOfMonths(), FromMonths, documentDate);
            Add(found, text, PartOfMonth(), FromPartOfMonth, documentDate);
        }

        if (Mentions(text, SeasonWords))
            Add(found, text, Season(), FromSeason, documentDate);

        if (documentDate is not null)
            AddRelative(found, text, documentDate);
        if (Mentions(text, UnitWords))
            AddAnchored(found, text, anchor, documentDate);
        return SinceThen(Longest(found), text, documentDate);
    }

    private static void AddRelative(List<DateMention> found, string text, DateOnly? documentDate)
    {
        if (Mentions(text, MonthWords))
            Add(found, text, MonthAlone(), FromMonth, documentDate);
        if (Mentions(text, DayWords))
        {
            Add(found, text, NamedDay(), FromDayName, documentDate);
            Add(found, text, Near(), FromNear, documentDate);
        }

        if (!Mentions(text, UnitWords))
            return;
        Add(found, text, Near(), FromNear, documentDate);
        Add(found, text, Ago(), FromAgo, documentDate);
        Add(found, text, Lately(), FromLately, documentDate);
        Add(found, text, Weekend(), FromWeekend, documentDate);
    }

    /// <summary>Most sentences hold no date: a look for its words is cheaper than the patterns.</summary>
    private static bool Mentions(string text, SearchValues<string> words) => text.AsSpan().ContainsAny(words);

    private static void Add(
        List<DateMention> found,
        string text,
        Regex pattern,
        Func<Match, DateOnly?, EventDate?> read,
        DateOnly? documentDate)
    {
        for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
        {
            if (read(match, documentDate) is { } date)
                found.Add(new DateMention(match.Index, match.Index + match.Length, date));
        }
    }

    private static List<DateMention> Longest(List<DateMention> found)
    {
        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var kept = new List<DateMention>();
        foreach (var mention in found)
        {
            if (kept.Count == 0 || mention.Start >= kept[^1].End)
                kept.Add(mention);
            else if (mention.End - mention.Start > kept[^1].End - kept[^1].Start)
                kept[^1] = mention;
        }

        return kept;
    }

    private static EventDate? FromIso(Match match) =>
        DateOnly.TryParseExact(
            match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Spans.Day(day)
            : null;

    private static EventDate? FromYears(Match match)
    {
        var first = Number(match, "year");
        var last = Number(match, "last");
        if (last < 100)
            last += first / 100 * 100;
        return last > first && last - first < 100 ? Spans.Years(first, last) : null;
    }

    private static EventDate? FromParts(Match match, DateOnly? documentDate)
    {
        var month = MonthOf(match);
        var year = match.Groups["year"].Success ? Number(match, "year") : NearestYear(month, documentDate);
        if (year is null)
            return null;
        if (!match.Groups["day"].Success)
            return Spans.Month(year.Value, month);
        var day = Number(match, "day");
        return day >= 1 && day <= DateTime.DaysInMonth(year.Value, month)
            ? Spans.Day(new DateOnly(year.Value, month, day))
            : null;
    }

    private static EventDate? FromDecade(Match match) =>
        Number(match, "year") is var year && match.Groups["part"].Value.ToLowerInvariant() is var part
            ? part switch
            {
                "early" => Spans.Years(year, year + 3),
                "mid" => Spans.Years(year + 4, year + 6),
                "late" => Spans.Years(year + 7, year + 9),
                _ => Spans.Years(year, year + 9),
            }
            : null;

    private static EventDate? FromYear(Match match, DateOnly? documentDate)
    {
        var year = Number(match, "year");
        if (match.Groups["part"].Success)
            return PartOfYear(year, match.Groups["part"].Value);
        var until = documentDate ?? new DateOnly(year, 12, 31);
        return match.Groups["open"].Success && until.Year >= year
            ? new EventDate(new DateOnly(year, 1, 1), until, DatePrecision.Range)
            : Spans.Year(year);
    }

    private static EventDate? FromMonth(Match match, DateOnly? documentDate) =>
        char.IsUpper(match.Groups["month"].Value[0]) && NearestYear(MonthOf(match), documentDate) is { } year
            ? Spans.Month(year, MonthOf(match))
            : null;

    private static EventDate? FromDayName(Match match, DateOnly? documentDate)
    {
        var name = (DayOfWeek)Array.IndexOf(Days, match.Groups["name"].Value[..3].ToLowerInvariant());
        var day = Spans.LastOf(name, documentDate!.Value);
        return match.Groups["which"].Value.ToLowerInvariant() switch
        {
            "last" when day == documentDate => Spans.Day(day.AddDays(-7)),
            "next" => Spans.Day(day.AddDays(7)),
            _ => Spans.Day(day),
        };
    }

    private static EventDate? FromNear(Match match, DateOnly? documentDate)
    {
        var day = documentDate!.Value;
        if (match.Groups["unit"].Success)
            return Shifted(day, Direction(match.Groups["which"].Value), match.Groups["unit"].Value.ToLowerInvariant());
        return match.Value.ToLowerInvariant() switch
        {
            "yesterday" => Spans.Day(day.AddDays(-1)),
            "tomorrow" => Spans.Day(day.AddDays(1)),
            _ => Spans.Day(day),
        };
    }

    private static int Direction(string which) => which.ToLowerInvariant() switch
    {
        "last" or "previous" or "past" => -1,
        "next" or "coming" => 1,
        _ => 0,
    };

    private static EventDate? FromAgo(Match match, DateOnly? documentDate)
    {
        var count = CountOf(match);
        var unit = match.Groups["unit"].Value.ToLowerInvariant();
        return count > 500
            ? null
            : unit == "day"
                ? Spans.Day(documentDate!.Value.AddDays(-count))
                : Shifted(documentDate!.Value, -count, unit);
    }

    private static int CountOf(Match match)
    {
        var word = match.Groups["count"].Value.ToLowerInvariant();
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? digits
            : Math.Max(1, Array.IndexOf(Numbers, word));
    }

    private static EventDate? Shifted(DateOnly day, int by, string unit) => unit switch
    {
        "week" => Spans.Week(day.AddDays(7 * by)),
        "month" => day.AddMonths(by) is var month ? Spans.Month(month.Year, month.Month) : null,
        "decade" => day.Year + 10 * by > 0 ? Spans.Year(day.Year + 10 * by) : null,
        _ => day.Year + by > 0 ? Spans.Year(day.Year + by) : null,
    };

    /// <summary>
    /// The year in which a month named without one lies: the last such month up to the document's date.
    /// </summary>
    private static int? NearestYear(int month, DateOnly? documentDate) =>
        documentDate is { } day ? (month <= day.Month ? day.Year : day.Year - 1) : null;

    private static int MonthOf(Match match) =>
        Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b", Options)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\b" + YearNumber + @"\s?([-–—]|to|and(?<=between\s\S+\s+and))\s?(?<last>1[89]\d\d|20\d\d|\d\d)\b(?!-)", Options)]
    private static partial Regex SpanOfYears();

    [GeneratedRegex(@"\b" + DayNumber + @"\s(of\s)?" + MonthName + @",?(\s" + YearNumber + @"\b)?", Options)]
    private static partial Regex DayThenMonth();

    [GeneratedRegex(@"\b" + MonthName + @"\s" + DayNumber + @"\b(?!\d)(,?\s" + YearNumber + @"\b)?", Options)]
    private static partial Regex MonthThenDay();

    [GeneratedRegex(@"\b" + MonthName + @",?(\sof)?\s" + YearNumber + @"\b", Options)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"\b((?<part>early|mid|late)[\s-])?(the\s)?(?<year>(1[89]|20)\d0)['’]?s\b", Options)]
    private static partial Regex Decade();

    [GeneratedRegex(@"\b((?<open>since|from)\s|(?<part>early|late|mid)[\s-](in\s)?|(in|of|by|until|during|throughout)[\s-](the\s)?)?" + YearNumber + @"\b(?![-–]\d)", Options)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"\b(in|last|since|early|late|mid|until|of|this)[\s-]" + MonthName + @"\b(?!\s\d)", Options)]
    private static partial Regex MonthAlone();

    [GeneratedRegex(@"\b((?<which>last|next|this|on)\s)?(?<name>(sun|mon|tues|wednes|thurs|fri|satur)day)\b(?!s)", Options)]
    private static partial Regex NamedDay();

    [GeneratedRegex(@"\b(yesterday|today|tonight|tomorrow|(?<which>this|last|next|past|previous|coming)\s(?<unit>week|month|year))\b(?!['’]s)", Options)]
    private static partial Regex Near();

    [GeneratedRegex(@"\b" + Count + @"\s(?<unit>day|week|month|year|decade)s?\sago\b", Options)]
    private static partial Regex Ago();
}
