using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Records.Documents;

/// <summary>Days of publication as files, pages and feeds write them.</summary>
/// <remarks>The day as written counts: a time of day and an offset from UTC are ignored.</remarks>
internal static partial class DateText
{
    private static readonly string[] Forms =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd",
        "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy",
    ];

    /// <summary>Reads <c>2022-07-21</c>, <c>2022-07-21T10:00:00Z</c>, <c>Thu, 21 Jul 2022 10:00:00 GMT</c>,
    /// <c>July 21, 2022</c>, <c>21.7.2022</c>; not <c>07/08/2022</c>, which means two days.</summary>
    public static bool TryParse(string? text, out DateOnly date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text))
            return false;
        var plain = Core(text);
        return plain.Length > 0 && DateOnly.TryParseExact(
            plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date);
    }

    public static DateOnly? Parse(string? text) => TryParse(text, out var date) ? date : null;

    /// <summary>The day in a file's name: <c>2022-07-21-summit.txt</c>, <c>summit_20220721.txt</c>.</summary>
    public static DateOnly? InName(string name) => NameDate().Matches(name)
        .Select(match => Parse($"{match.Groups["year"]}-{match.Groups["month"]}-{match.Groups["day"]}"))
        .FirstOrDefault(date => date is not null);

    /// <summary>The day in an address: <c>/2022/07/21/</c> or <c>/2022/jul/21/</c>.</summary>
    public static DateOnly? InAddress(string url)
    {
        var match = AddressDate().Match(url);
        var (year, month, day) = (match.Groups["year"], match.Groups["month"], match.Groups["day"]);
        return match.Success ? Parse($"{year}-{month}-{day}") ?? Parse($"{day} {month} {year}") : null;
    }

    private static string Core(string text)
    {
        var match = Day().Match(text);
        var found = match.Success ? match.Groups["day"].Value.Replace(',', ' ') : "";
        var plain = Abbreviation().Replace(Ordinal().Replace(found, ""), "");
        return plain.Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(
        """
        ^\W*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?
        (?<day>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)
        |\d{8}(?!\d)
        |\d{1,2}\.\d{1,2}\.\d{4}(?!\d)
        |\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?,?\s+\d{4}
        |[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<=\d)(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?<=[a-z])\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"(?<!\d)(?<year>(?:19|20)\d\d)[-_.]?(?<month>[01]\d)[-_.]?(?<day>[0-3]\d)(?!\d)")]
    private static partial Regex NameDate();

    [GeneratedRegex(
        @"/(?<year>(?:19|20)\d\d)/(?<month>\d{1,2}|[a-z]{3})/(?<day>\d{1,2})(?:/|$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex AddressDate();
}
