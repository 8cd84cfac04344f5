using System.Globalization;

namespace Entente.Knowledge.Import;

/// <summary>The dates of a code: <c>870930-920416</c>, <c>&gt;011222</c>, <c>&lt;820613</c>.</summary>
internal static class PhoenixDates
{
    // The dictionaries write years before 1930 with four digits: 19270101.
    private const int FirstTwoDigitYear = 30;

    /// <summary>Reads the dates.</summary>
    /// <param name="text">What stands behind the code; empty for always.</param>
    /// <param name="dates">The days on which the code holds.</param>
    /// <returns>False when it says no dates.</returns>
    public static bool TryRead(string text, out DateSpan dates)
    {
        dates = default;
        if (text.Length == 0)
            return true;
        if (text[0] is '>' or '<')
            return TryReadOneSided(text, out dates);
        var parts = text.Split('-', StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || Day(parts[0]) is not { } from || Day(parts[1]) is not { } to)
            return false;
        dates = new DateSpan(from, to);
        return from <= to;
    }

    private static bool TryReadOneSided(string text, out DateSpan dates)
    {
        var day = Day(text[1..].Trim());
        dates = text[0] == '>' ? new DateSpan(day, null) : new DateSpan(null, day?.AddDays(-1));
        return day is not null;
    }

    private static DateOnly? Day(string digits)
    {
        if (digits.Length == 6 && int.TryParse(digits.AsSpan(0, 2), NumberStyles.None, null, out var year))
            digits = (year < FirstTwoDigitYear ? "20" : "19") + digits;
        return DateOnly.TryParseExact(
            digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
