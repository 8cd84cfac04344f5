namespace Entente.Relations;

/// <summary>Tells documents that look back from those that report what is new.</summary>
/// <remarks>
/// In a report, an act without a date took place about the day of publication. In an article that recounts decades it
/// did not, and would pile up in the year of the article as if the tie had changed then.
/// </remarks>
internal static class Retrospect
{
    private const int OldDays = 366;
    private const int OldActsAtLeast = 2;

    /// <summary>The same acts; those that only the day of publication dates, in a document that looks back, are marked
    /// as placed by no date.</summary>
    public static List<Act> Placed(List<Act> acts)
    {
        var lookingBack = acts.Where(IsOld)
            .GroupBy(act => act.Reports[0].DocumentId, StringComparer.Ordinal)
            .Where(document => document.Count() >= OldActsAtLeast)
            .Select(document => document.Key)
            .ToHashSet(StringComparer.Ordinal);
        return acts.ConvertAll(act => act.IsDatedByDocument && lookingBack.Contains(act.Reports[0].DocumentId)
            ? act with { IsPlaced = false }
            : act);
    }

    private static bool IsOld(Act act) =>
        !act.IsDatedByDocument && act.Event.Date.First is { } date && act.Reports[0].DocumentDate is { } published &&
        published.DayNumber - date.DayNumber > OldDays;
}
