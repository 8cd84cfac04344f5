using Entente.Relations.Briefs;

namespace Entente.Relations.Words;

/// <summary>Compares what two states say to each other with what they do.</summary>
internal static class WordsAgainstDeeds
{
    public static WordsAndDeeds Of(Material material)
    {
        var tally = material.Tally;
        var words = Tally.Of(tally[QuadClass.VerbalCooperation], tally[QuadClass.VerbalConflict]);
        var deeds = Tally.Of(tally[QuadClass.MaterialCooperation], tally[QuadClass.MaterialConflict]);
        var done = material.Record.Between.Where(act => act.TookPlace).ToList();
        var years = YearTallies.Of(done);
        var (agreeing, compared) = Agreement(years);
        var (usual, trend) = (material.Standing?.Words, WordsTrends.Of(done));
        return new WordsAndDeeds(
            Text(words, deeds, agreeing, compared) + WordsText.Of(usual) + WordsText.Of(trend),
            words,
            deeds,
            compared == 0 ? null : (double)agreeing / compared,
            compared,
            years,
            material.Citations.Of(done))
        {
            Usual = usual,
            Trend = trend,
        };
    }

    private static (int Agreeing, int Compared) Agreement(IReadOnlyList<YearTally> years)
    {
        var signs = years
            .Select(year => (
                Words: Math.Sign(year.WordsCooperation - year.WordsConflict),
                Deeds: Math.Sign(year.DeedsCooperation - year.DeedsConflict)))
            .Where(year => year is { Words: not 0, Deeds: not 0 })
            .ToList();
        return (signs.Count(year => year.Words == year.Deeds), signs.Count);
    }

    private static string Text(Tally words, Tally deeds, int agreeing, int compared)
    {
        var (said, done) = (words.Cooperation + words.Conflict, deeds.Cooperation + deeds.Conflict);
        if (said + done == 0)
            return "Neither words nor deeds between the two are on record.";
        var counts = $"{said} verbal and {Prose.Count(done, "material act")} between the two";
        return compared == 0
            ? $"{counts}; in no year is there enough of both to compare."
            : $"{counts}; they point the same way in {agreeing} of {Prose.Count(compared, "year")}.";
    }
}
