namespace Entente.Relations.Pledges;

/// <summary>The days of which a record can tell anything: those of months with something on record.</summary>
/// <remarks>A collection of articles that looks back to 1980 does not cover the years between: that nothing is on
/// record there is not that nothing happened.</remarks>
internal sealed class CoveredDays
{
    private readonly HashSet<int> _months;
    private readonly int _first;
    private readonly int _last;

    public CoveredDays(IEnumerable<Act> acts)
    {
        var days = acts.Where(act => act.TookPlace && IsPlacedWell(act)).Select(act => act.Date!.Value).ToList();
        _months = days.Select(MonthOf).ToHashSet();
        (_first, _last) = days.Count == 0 ? (0, -1) : (days.Min().DayNumber, days.Max().DayNumber);
    }

    /// <summary>Whether its date says in which month it took place.</summary>
    public static bool IsPlacedWell(Act act) =>
        act.IsPlaced && act is { Date: { } first, LastDate: { } last } && last.DayNumber - first.DayNumber <= 31;

    /// <summary>Number of covered days from one day number to another, both included.</summary>
    public int Between(int from, int to)
    {
        (from, to) = (Math.Max(from, _first), Math.Min(to, _last));
        var covered = 0;
        while (from <= to)
        {
            var day = DateOnly.FromDayNumber(from);
            var end = Math.Min(to, from - day.Day + DateTime.DaysInMonth(day.Year, day.Month));
            covered += _months.Contains(MonthOf(day)) ? end - from + 1 : 0;
            from = end + 1;
        }

        return covered;
    }

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month;
}
