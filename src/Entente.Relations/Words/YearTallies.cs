namespace Entente.Relations.Words;

/// <summary>Counts acts year by year.</summary>
internal static class YearTallies
{
    /// <returns>A year without any act is missing, not zero; an act that no date places is in none.</returns>
    public static IReadOnlyList<YearTally> Of(IEnumerable<Act> done) =>
        [.. done.Where(act => act.IsPlaced)
            .GroupBy(act => act.Date!.Value.Year)
            .OrderBy(year => year.Key)
            .Select(year => new YearTally(
                year.Key,
                year.Count(act => act.Quad == QuadClass.VerbalCooperation),
                year.Count(act => act.Quad == QuadClass.VerbalConflict),
                year.Count(act => act.Quad == QuadClass.MaterialCooperation),
                year.Count(act => act.Quad == QuadClass.MaterialConflict)))];
}
