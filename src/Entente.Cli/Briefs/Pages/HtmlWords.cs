using System.Globalization;
using Entente.Cli.Briefs.Pages.Pictures;
using Entente.Relations.Briefs;
using Entente.Relations.Words;

namespace Entente.Cli.Briefs.Pages;

/// <summary>Words beside deeds: year by year in a picture, then in a table.</summary>
internal static class HtmlWords
{
    // Longer tables stand side by side where there is room.
    private const int YearsInTable = 15;

    public static string Of(Brief brief, HtmlCites cites) => Html.Section(PagePart.Words, cites, () =>
        $"<p>{cites.Claim(brief.WordsAndDeeds.Text, brief.WordsAndDeeds.Evidence)}</p>" +
        (brief.WordsAndDeeds.ByYear.Count == 0 ? "" : Picture(brief)) + Tables(brief.WordsAndDeeds));

    private static string Picture(Brief brief) => Figure.Of(
        "picture-words",
        "Words and deeds by year",
        WordsPicture.Spoken(brief.WordsAndDeeds),
        sheet => WordsPicture.On(sheet, brief),
        "<p>Acts a year: cooperation upwards, conflict hatched and downwards. Words and deeds have a scale each, " +
        "since words are many; the figures are the counts.</p>");

    private static string Tables(WordsAndDeeds compared)
    {
        var tables = compared.ByYear.Chunk(YearsInTable)
            .Select(years => string.Concat(years.Select(Row))).DefaultIfEmpty("").ToList();
        return "<div class=\"years\"><p id=\"by-year\">Acts that took place, by year</p>" +
            string.Concat(tables.SkipLast(1).Select(rows => Table(rows, ""))) + Table(tables[^1], Total(compared)) +
            "</div>";
    }

    private static string Table(string rows, string total) => $"""
        <table class="figures" aria-labelledby="by-year">
        <thead><tr><td></td><th scope="col">words +</th><th scope="col">words −</th>
        <th scope="col">deeds +</th><th scope="col">deeds −</th></tr></thead>
        <tbody>{rows}</tbody>
        {(total.Length == 0 ? "" : $"<tfoot>{total}</tfoot>")}
        </table>
        """;

    private static string Row(YearTally year) => Row(
        year.Year.ToString(CultureInfo.InvariantCulture),
        [year.WordsCooperation, year.WordsConflict, year.DeedsCooperation, year.DeedsConflict]);

    private static string Row(string label, IReadOnlyList<int> counts) =>
        $"<tr><th scope=\"row\">{label}</th>" + string.Concat(counts.Select(count =>
            string.Create(CultureInfo.InvariantCulture, $"<td>{count}</td>"))) + "</tr>\n";

    private static string Total(WordsAndDeeds compared)
    {
        var (words, deeds) = (compared.Words, compared.Deeds);
        return Row("all", [words.Cooperation, words.Conflict, deeds.Cooperation, deeds.Conflict]) +
            $"<tr><th scope=\"row\">share of cooperation</th><td colspan=\"2\">{Share(words)}</td>" +
            $"<td colspan=\"2\">{Share(deeds)}</td></tr>";
    }

    private static string Share(Tally tally) => tally.CooperationShare is { } share ? BriefWords.Two(share) : "–";
}
