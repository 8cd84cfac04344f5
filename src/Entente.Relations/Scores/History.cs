namespace Entente.Relations.Scores;

/// <summary>What an act counts for the scores of a period: those before it count less the longer ago they
/// are.</summary>
/// <remarks>Pacts and rivalries outlast a year's news; of a thin year alone little is to be seen.</remarks>
/// <param name="from">First day of the period; null for no bound, and then every act counts in full.</param>
/// <param name="to">Last day of it, included; null for no bound.</param>
internal sealed class History(DateOnly? from, DateOnly? to)
{
    private const double HalfLifeDays = 3 * 365.25;

    /// <summary>Weight of an act, 0…1; 0 after the period.</summary>
    /// <param name="first">Its first possible day; null when unknown.</param>
    /// <param name="last">Its last possible day; null when unknown.</param>
    public double WeightOf(DateOnly? first, DateOnly? last)
    {
        if (to is { } end && (first is null || first > end))
            return 0;
        if (from is not { } start || last >= start)
            return 1;
        return last is not { } day ? 0 : Math.Pow(0.5, (start.DayNumber - day.DayNumber) / HalfLifeDays);
    }
}
