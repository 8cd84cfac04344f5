using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Names;

/// <summary>Which meaning of a name comes first.</summary>
internal static class CandidateOrder
{
    /// <summary>Less than 0 when the first is likelier; 0 leaves the order of the tables.</summary>
    public static int Compare(NameCandidate first, NameCandidate second, DateOnly? date)
    {
        var byKind = RankOf(first.Kind).CompareTo(RankOf(second.Kind));
        if (byKind != 0)
            return byKind;
        var byDate = DistanceOf(first.Dates, date).CompareTo(DistanceOf(second.Dates, date));
        if (byDate == 0 && first.Kind == NameKind.Person && WeightOf(first) != WeightOf(second))
            return WeightOf(first).CompareTo(WeightOf(second));
        // On a day of hand-over, and without a date, the later office; groups and places stay in the order of the
        // table.
        return byDate != 0 || first.Kind != NameKind.Person
            ? byDate : Nullable.Compare(second.Dates.From, first.Dates.From);
    }

    // Of several offices held at once a seat in parliament counts before one in a party.
    private static int WeightOf(NameCandidate person) => person.Sector switch
    {
        "LEG" => 1, "PTY" => 2, "OPP" => 3, "ELI" => 4, _ => 0,
    };

    private static int RankOf(NameKind kind) => kind == NameKind.FormerState ? (int)NameKind.State : (int)kind;

    // Days between the date and the office; what has ended is nearer than what is still to come.
    private static int DistanceOf(DateSpan dates, DateOnly? date)
    {
        if (date is not { } day)
            return dates.To is { } ended ? DateOnly.MaxValue.DayNumber - ended.DayNumber : 0;
        if (dates.Contains(day))
            return 0;
        return dates.To is { } to && to < day
            ? day.DayNumber - to.DayNumber
            : DateOnly.MaxValue.DayNumber + dates.From!.Value.DayNumber - day.DayNumber;
    }
}
