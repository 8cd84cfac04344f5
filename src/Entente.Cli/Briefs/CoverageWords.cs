using System.Globalization;
using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs;

/// <summary>How a brief tells what it rests on.</summary>
internal static class CoverageWords
{
    /// <summary>One row for what is counted, who tells, when, and how it is dated.</summary>
    public static IEnumerable<(string Label, string Text)> Rows(Brief brief)
    {
        var (counts, coverage) = (brief.Counts, brief.Coverage);
        yield return ("acts", string.Create(
            CultureInfo.InvariantCulture,
            $"{counts.Between} between the two took place, {counts.NotActual} are announced, conditional or denied; " +
            $"{counts.Together} of both together, {counts.Around} of one of the two with others"));
        yield return ("told by", coverage.Publishers.Count == 0
            ? "nobody"
            : string.Join(", ", coverage.Publishers.Select(Of)));
        if (coverage is { FirstPublished: { } first, LastPublished: { } last })
            yield return ("published", BriefDates.Span(first, last));
        yield return ("dated", string.Create(
            CultureInfo.InvariantCulture,
            $"{coverage.DatedByDocument} by the day of publication only, {coverage.Undated} not at all"));
    }

    private static string Of(Publisher publisher) =>
        $"{(publisher.Name.Length == 0 ? "sources without a name" : publisher.Name)} " +
        $"({BriefWords.Count(publisher.Documents, "document", "documents")})";
}
