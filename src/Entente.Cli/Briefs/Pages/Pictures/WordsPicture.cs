using System.Globalization;
using Entente.Relations.Briefs;
using Entente.Relations.Words;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>Words and deeds year by year, two rows of columns on the phases' line of time.</summary>
internal static class WordsPicture
{
    public static Drawing On(Sheet sheet, Brief brief)
    {
        var compared = brief.WordsAndDeeds;
        var (first, last) = Span(brief);
        // Nothing stands in the gutter here, but the years should lie below those of the phases.
        var scale = new TimeScale(first, last, sheet);
        var drawing = new Drawing(sheet, (2 * YearColumns.Height) + 36);
        IReadOnlyList<double> turns = [.. brief.Phases.Skip(1).Select(phase => scale.At(phase.From))];
        new YearColumns(drawing, scale, 0).Draw(
            Heading("words", compared.Words),
            turns,
            [.. compared.ByYear.Select(year => (year.Year, year.WordsCooperation, year.WordsConflict))]);
        new YearColumns(drawing, scale, YearColumns.Height + 6).Draw(
            Heading("deeds", compared.Deeds),
            turns,
            [.. compared.ByYear.Select(year => (year.Year, year.DeedsCooperation, year.DeedsConflict))]);
        scale.Draw(drawing, (2 * YearColumns.Height) + 12);
        return drawing;
    }

    /// <summary>The picture in words.</summary>
    public static string Spoken(WordsAndDeeds compared) =>
        $"{Heading("Words", compared.Words)}. {Heading("Deeds", compared.Deeds)}. The table below has every year.";

    private static string Heading(string label, Tally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"{label}: {tally.Cooperation} cooperation, {tally.Conflict} conflict");

    private static (DateOnly First, DateOnly Last) Span(Brief brief)
    {
        var years = brief.WordsAndDeeds.ByYear;
        var (first, last) = (new DateOnly(years[0].Year, 1, 1), new DateOnly(years[^1].Year, 12, 31));
        return brief.Phases.Count == 0 ? (first, last) : (brief.Phases[0].From, brief.Phases[^1].To);
    }
}
