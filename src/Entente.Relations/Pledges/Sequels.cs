using Entente.Coding;

namespace Entente.Relations.Pledges;

/// <summary>Which acts come after a pledge, go its way and speak of the same thing.</summary>
internal static class Sequels
{
    public const int HorizonDays = 731;

    private const int BackingDownDays = 62;

    /// <summary>The acts that may decide a pledge, the earliest first.</summary>
    public static IEnumerable<Act> Of(Act pledge, DyadRecord record) =>
        After(pledge, record).Where(act => Follows(act, pledge, record.Dyad));

    private static bool IsLater(Act act, Act pledge) =>
        act.Date is { } day && pledge.Date is { } pledged && !ReferenceEquals(act, pledge) &&
        (day > pledged || (day == pledged && IsToldAfter(act, pledge))) &&
        day.DayNumber - pledged.DayNumber <= HorizonDays;

    /// <summary>Of two acts that the text dates to the same time, the one told later is taken to come later.</summary>
    private static bool IsToldAfter(Act act, Act pledge) =>
        act.Event.Date.Precision != DatePrecision.Document &&
        act.Reports[0].DocumentId == pledge.Reports[0].DocumentId &&
        act.Event.SentenceNumber > pledge.Event.SentenceNumber;

    private static bool Follows(Act act, Act pledge, Dyad dyad) =>
        IsLater(act, pledge) && SameDirection(act, pledge, dyad) &&
        (BacksDown(act, pledge) || CommonWords.SpeakOfTheSame(pledge, act));

    /// <summary>Whether a threat is withdrawn: who backs down within weeks seldom repeats what was
    /// threatened.</summary>
    public static bool BacksDown(Act act, Act pledge) =>
        pledge.Event.Type == "THREATEN" && act.TookPlace && act.Event.Type is "CONCEDE" or "RETREAT" &&
        act.Date!.Value.DayNumber - pledge.Date!.Value.DayNumber <= BackingDownDays;

    public static bool SameDirection(Act act, Act pledge, Dyad dyad) =>
        act.IsMutual(dyad) || pledge.IsMutual(dyad) ||
        (act.Goes(dyad.First, dyad.Second) && pledge.Goes(dyad.First, dyad.Second)) ||
        (act.Goes(dyad.Second, dyad.First) && pledge.Goes(dyad.Second, dyad.First));

    /// <summary>The acts from the day of a pledge to its horizon: the record is in order of time.</summary>
    private static IEnumerable<Act> After(Act pledge, DyadRecord record)
    {
        if (pledge.Date is not { } day)
            return [];
        var (low, high) = (0, record.Between.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (record.Between[middle].Date < day)
                low = middle + 1;
            else
                high = middle;
        }

        return record.Between.Skip(low)
            .TakeWhile(act => act.Date is { } date && date.DayNumber - day.DayNumber <= HorizonDays);
    }
}
