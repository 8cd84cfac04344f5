using System.Globalization;
using Entente.Relations.Timelines;

namespace Entente.Cli.Briefs.Pages;

/// <summary>Acts by year.</summary>
internal static class HtmlTimeline
{
    public static string Of(PagePart part, IReadOnlyList<TimelineEntry> entries, HtmlCites cites) =>
        Html.Section(part, cites, () => entries.Count == 0
            ? "<p>Nothing is on record.</p>"
            : string.Concat(entries
                .GroupBy(entry => entry.Date?.Year)
                .Select(year => Year(year.Key, year, cites))));

    private static string Year(int? year, IEnumerable<TimelineEntry> entries, HtmlCites cites) =>
        $"<div class=\"year\"><h3>{year?.ToString(CultureInfo.InvariantCulture) ?? "undated"}</h3><ul class=\"acts\">" +
        string.Concat(entries.Select(entry => Item(entry, cites))) + "</ul></div>\n";

    private static string Item(TimelineEntry entry, HtmlCites cites)
    {
        var date = entry.DatePrecision is "year" or "unknown" ? "" : Html.Text(BriefDates.Of(entry));
        return $"<li class=\"{Html.ClassOf(BriefWords.ToneOf(entry))}\">{Sign(entry)}" +
            $"<span class=\"when\">{date}</span>" +
            $"<span>{cites.Claim(entry.Text + BriefWords.ToldBy(entry), entry.Evidence)}</span></li>\n";
    }

    /// <summary>The weight with its sign, with its meaning for those who hear the page.</summary>
    private static string Sign(TimelineEntry entry)
    {
        var tone = BriefWords.ToneOf(entry);
        var meaning = tone switch
        {
            Tone.Cooperation => "cooperation, ",
            Tone.Conflict => "conflict, ",
            _ => "did not or not yet happen",
        };
        var weight = BriefWords.WeightOf(entry);
        return $"<span class=\"sign {Html.ClassOf(tone)}\" role=\"img\" " +
            $"aria-label=\"{meaning}{(tone == Tone.Plain ? "" : weight)}\">{weight}</span>";
    }
}
