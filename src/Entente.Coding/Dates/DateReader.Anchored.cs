using System.Text.RegularExpressions;

namespace Entente.Coding.Dates;

/// <summary>Dates that count from one stated before: "a week earlier", "the following day".</summary>
internal static partial class DateReader
{
    private static void AddAnchored(
        List<DateMention> found, string text, EventDate? anchor, DateOnly? documentDate)
    {
        var own = found.Count;
        for (var match = Anchored().Match(text); match.Success; match = match.NextMatch())
        {
            if (AnchorOf(found, own, match.Index, anchor, documentDate) is { } day &&
                FromAnchor(match, day) is { } date)
                found.Add(new DateMention(match.Index, match.Index + match.Length, date));
        }
    }

    /// <summary>The nearest date of the sentence before the words, else the one of the text before.</summary>
    private static DateOnly? AnchorOf(
        List<DateMention> found, int own, int before, EventDate? anchor, DateOnly? documentDate)
    {
        DateMention? nearest = null;
        for (var place = 0; place < own; place++)
        {
            if (found[place].End <= before && (nearest is null || found[place].End > nearest.Value.End))
                nearest = found[place];
        }

        return nearest?.Date.First ?? anchor?.First ?? documentDate;
    }

    private static EventDate? FromAnchor(Match match, DateOnly day)
    {
        var direction = match.Groups["way"].Value.ToLowerInvariant() switch
        {
            "earlier" or "before" or "previously" or "previous" or "preceding" => -1,
            "same" => 0,
            _ => 1,
        };
        var by = direction * (match.Groups["count"].Success ? CountOf(match) : 1);
        var unit = match.Groups["unit"].Value.ToLowerInvariant();
        return Math.Abs(by) > 500
            ? null
            : unit == "day" ? Spans.Day(day.AddDays(by)) : Shifted(day, by, unit);
    }

    [GeneratedRegex(@"\b(" + Count + @"\s(?<unit>day|week|month|year|decade)s?\s(?<way>earlier|before|previously|later|afterwards?)|the\s(?<way>following|next|previous|preceding|same)\s(?<unit>day|week|month|year)|the\s(?<unit>day|week|month|year)\s(?<way>before|after))\b(?!['’]s)", Options)]
    private static partial Regex Anchored();
}
