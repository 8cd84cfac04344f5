using Entente.Relations.Panels;

namespace Entente.Relations.Phases;

/// <summary>A span of days cut into equal steps of the calendar.</summary>
internal sealed record TimeBins(DateOnly First, DateOnly Last, TimeStep Step)
{
    private readonly DateOnly _start = Step.StartOf(First);

    public int Count { get; } = Step.CountFrom(First, Last);

    /// <summary>First day of a bin; of the first bin the first day of the span.</summary>
    public DateOnly StartOf(int index) => index == 0 ? First : Step.Next(_start, index);

    /// <summary>Last day of a bin; of the last bin the last day of the span.</summary>
    public DateOnly EndOf(int index) => index == Count - 1 ? Last : Step.EndOf(Step.Next(_start, index));

    /// <summary>The bin a day lies in; days outside the span lie in its first or last bin.</summary>
    public int IndexOf(DateOnly day) =>
        day <= First ? 0 : day >= Last ? Count - 1 : Step.CountFrom(_start, day) - 1;

    // A crisis of a month is one bin among months and cannot be told from a burst; among weeks it is a phase.
    private const int DaysByWeek = 13 * 366;

    /// <summary>Years for decades of scattered acts, weeks or days only where there is something to see in
    /// them.</summary>
    public static TimeStep StepFor(DateOnly first, DateOnly last, int acts)
    {
        var days = last.DayNumber - first.DayNumber + 1;
        return days switch
        {
            > 15 * 366 => TimeStep.Year,
            > 550 => acts * 7 >= days && days <= DaysByWeek ? TimeStep.Week
                : acts * 60 >= days ? TimeStep.Month
                : TimeStep.Year,
            > 90 => acts * 7 >= days ? TimeStep.Week : TimeStep.Month,
            _ => acts >= 2 * days ? TimeStep.Day : TimeStep.Week,
        };
    }
}
