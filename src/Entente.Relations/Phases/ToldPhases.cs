using Entente.Relations.Briefs;

namespace Entente.Relations.Phases;

/// <summary>Cuts a phase of few acts where the sources say that the tie turned.</summary>
/// <remarks>
/// An article tells the phases of a relation in a dozen sentences, too few for any series to show them. Its word cuts
/// there, and is said to be its word; a record of thirty acts speaks for itself.
/// </remarks>
internal static class ToldPhases
{
    // What is told of a whole period ("the years of detente") turns nothing on a day.
    private const int DaysAtMost = 366;

    /// <summary>The phase itself, or its parts in order.</summary>
    public static IEnumerable<Phase> Of(
        Phase phase, IReadOnlyList<Catalyst> told, Segmentation segmentation, TimeBins bins, Material material)
    {
        List<Catalyst> turns = IsRich(material) ? [] :
        [
            .. told.Where(catalyst => catalyst.Date > phase.From && catalyst.Date <= phase.To &&
                    catalyst.DateEnd.DayNumber - catalyst.Date.DayNumber <= DaysAtMost)
                .DistinctBy(catalyst => catalyst.Date),
        ];
        if (turns.Count == 0)
        {
            yield return phase;
            yield break;
        }

        for (var index = 0; index <= turns.Count; index++)
        {
            var from = index == 0 ? phase.From : turns[index - 1].Date;
            var to = index == turns.Count ? phase.To : turns[index].Date.AddDays(-1);
            var part = material.Within(from, to);
            yield return index == 0
                ? PhaseFinder.Of(part, (from, to), phase.Boundary, phase.Catalysts)
                : PhaseFinder.Of(part, (from, to), BoundaryOf(turns[index - 1], segmentation, bins), []);
        }
    }

    private static bool IsRich(Material material) =>
        material.Record.Between.Count(act => act.TookPlace) >= Channels.ActsToSpeakForThemselves;

    private static Boundary BoundaryOf(Catalyst turn, Segmentation segmentation, TimeBins bins)
    {
        var (first, last) = (Math.Max(1, bins.IndexOf(turn.Date)), bins.IndexOf(turn.DateEnd));
        return new Boundary(segmentation.ChangeWithin(first, last), turn.Date, turn.DateEnd) { ToldBy = turn.ToldBy };
    }
}
