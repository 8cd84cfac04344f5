namespace Entente.Relations.Pledges;

/// <summary>How often acts that would keep a pledge come anyway.</summary>
/// <remarks>
/// Days with a fitting act are Poisson; their rate is that of the two years before the pledge and of what is left of
/// the two years after it once it is decided, under Jeffreys' prior, which is integrated out: the pledge is compared
/// with the times next to it, as in a case-crossover study (Maclure 1991, <i>American Journal of Epidemiology</i> 133),
/// so that neither slow changes nor coverage look like an effect. Other pledges may lie in those times: what is
/// expected is rather too much than too little.
/// </remarks>
internal sealed class BaseRates(DyadRecord record)
{
    private const int DaysToCompareAtLeast = 180;

    private readonly CoveredDays _covered = new(record.All);
    private readonly FittingDays _fitting = new(record);

    /// <returns>Null where the rate cannot be known: no date, or too little record beside the wait.</returns>
    public BaseRate? Of(FoundPledge pledge)
    {
        if (!pledge.IsMade || pledge.Status == "denied" || !CoveredDays.IsPlacedWell(pledge.Act))
            return null;
        var day = pledge.Act.Date!.Value.DayNumber;
        var (start, horizon) = (day - Sequels.HorizonDays, day + Sequels.HorizonDays);
        var decided = pledge.Decided?.DayNumber ?? horizon;
        // A halt ends the chance of being kept; a pledge that was kept could have been kept until the horizon.
        var waited = _covered.Between(day + 1, pledge.IsKept ? horizon : decided);
        var compared = _covered.Between(start, day - 1) + _covered.Between(decided + 1, horizon);
        if (waited == 0 || compared < DaysToCompareAtLeast || 2 * compared < waited)
            return null;
        var days = _fitting.Of(pledge.Act);
        var fitting = days.CountWithin(start, day - 1) + days.CountWithin(decided + 1, horizon) + 0.5;
        return new BaseRate(
            1 - Math.Pow((double)compared / (compared + waited), fitting),
            fitting / compared * _covered.Between(day + 1, decided));
    }
}
