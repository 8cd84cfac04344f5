using System.Globalization;
using Entente.Relations.Timelines;

namespace Entente.Cli.Briefs.Pages;

/// <summary>Acts by year.</summary>
internal static class HtmlTimeline
{
    public static string Of(string heading, string id, IReadOnlyList<TimelineEntry> entries, HtmlCites cites) =>
        Html.Section(
            heading,
            id,
            entries.Count == 0
                ? "<p>Nothing is on record.</p>"
                : "<dl class=\"years\">" + string.Concat(entries
                    .GroupBy(entry => entry.Date?.Year)
                    .Select(year => Year(year.Key, year, cites))) + "</dl>");

    private static string Year(int? year, IEnumerable<TimelineEntry> entries, HtmlCites cites) =>
        $"<dt>{year?.ToString(CultureInfo.InvariantCulture) ?? "undated"}</dt><dd><ul>" +
        string.Concat(entries.Select(entry => Item(entry, cites))) + "</ul></dd>\n";

    private static string Item(TimelineEntry entry, HtmlCites cites)
    {
        var date = entry.DatePrecision is "year" or "unknown"
            ? ""
            : $"<span class=\"when\">{Html.Text(BriefDates.Of(entry))}</span> ";
        return $"<li class=\"{Html.ClassOf(BriefWords.ToneOf(entry))}\">{Html.Sign(BriefWords.ToneOf(entry))} {date}" +
            $"{cites.Claim(entry.Text, entry.Evidence)}</li>";
    }
}
