namespace Entente.Relations.Thirds;

/// <summary>How a state stands between the other of the two and a partner who is at odds with it.</summary>
/// <remarks>
/// The share of the partner in what the state cooperates with both, over all and by domain. Hedging is mixed signals
/// (Kuik 2016, <i>Journal of Contemporary China</i> 25): much with both, near a half, and domains that point opposite
/// ways.
/// </remarks>
/// <param name="With">Between the state and the partner.</param>
/// <param name="WithOther">Between the state and the other of the two.</param>
/// <param name="Quarrel">Between the partner and the other.</param>
/// <param name="Usual">Acts of the state with the average of its other partners.</param>
/// <param name="All">Acts of the state with all others.</param>
internal sealed record Alignment(Dealings With, Dealings WithOther, Dealings Quarrel, double Usual, int All)
{
    private const double NearAHalf = 0.15;
    private const double Points = 0.1;
    private const double Warmer = 0.15;
    private const int QuarrelsAtLeast = 5;
    private const int ActsToCompare = 5;
    private const int ActsToTell = 10;
    private const int ActsOfARichRecord = 100;

    public double Share => With.For / (With.For + WithOther.For);

    public double Balance => 2 * Math.Min(Share, 1 - Share);

    public IReadOnlyList<HedgeDomain> Domains { get; } = [.. DomainsOf(With.ByDomain, WithOther.ByDomain)];

    /// <summary>Whether so much of the state is on record that little with one says something.</summary>
    public bool IsRich => All >= ActsOfARichRecord;

    public bool IsKnown => Quarrel.Conflicts >= QuarrelsAtLeast &&
        (With.Acts.Count + WithOther.Acts.Count >= ActsToTell || IsRich);

    public bool IsMuchWithBoth => IsMuch(With) && IsMuch(WithOther);

    /// <summary>Whether there is something to choose: much with both, or one that it fights and one that it does
    /// not.</summary>
    public bool IsChoice => IsMuchWithBoth || (WithOther.IsAtOdds && With.Acts.Count >= ActsToCompare);

    public bool IsLittleWithBoth => !IsMuch(With) && !IsMuch(WithOther);

    /// <summary>Towards whom the amount of cooperation points: 1 the partner, −1 the other, 0 near a half.</summary>
    public int Amount => Sign(Share - 0.5, NearAHalf);

    /// <summary>With whom there is less quarrel: 1 the partner, −1 the other.</summary>
    public int Tone => Sign(With.Warmth - WithOther.Warmth, Warmer);

    public bool IsHedging => IsMuchWithBoth && Amount == 0 && !WithOther.IsAtOdds &&
        Domains.Any(domain => Side(domain) > 0) && Domains.Any(domain => Side(domain) < 0);

    /// <summary>Towards whom the state leans: 1 the partner, −1 the other.</summary>
    /// <remarks>Quarrels tell, unless most cooperation is with the one that it quarrels with more. The amount alone
    /// does not: everybody has more to do with a great power than with its small adversary.</remarks>
    public int Leaning => WithOther.IsAtOdds ? 1 : Amount == -Tone ? 0 : Tone;

    /// <summary>Towards whom a domain points: four imagined acts draw it to a half, so that three against two point
    /// nowhere.</summary>
    public static int Side(HedgeDomain domain) => Sign(
        ((domain.ActsWith + 2.0) / (domain.ActsWith + domain.ActsWithOther + 4)) - 0.5, Points);

    private static int Sign(double difference, double atLeast) =>
        difference >= atLeast ? 1 : difference <= -atLeast ? -1 : 0;

    private static IEnumerable<HedgeDomain> DomainsOf(
        IReadOnlyDictionary<string, int> partners, IReadOnlyDictionary<string, int> others)
    {
        foreach (var name in Thirds.Domains.Names)
        {
            var (one, other) = (partners.GetValueOrDefault(name), others.GetValueOrDefault(name));
            if (one + other >= ActsToCompare)
                yield return new HedgeDomain(name, one, other, (double)one / (one + other));
        }
    }

    private bool IsMuch(Dealings dealings) => dealings.Acts.Count >= Math.Max(Usual, ActsToTell);
}
