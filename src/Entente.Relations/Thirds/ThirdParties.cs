namespace Entente.Relations.Thirds;

/// <summary>The company two states keep: whom they treat alike, whom oppositely, who acts against both.</summary>
/// <remarks>
/// Only those count towards whom at least one of the two did something, since words are said to everyone; the stance is
/// the sign of the Goldstein weights' sum. A cheap relative of the similarity of foreign policy portfolios (Signorino and
/// Ritter 1999; Häge 2011), not corrected for chance in this version.
/// </remarks>
internal static class ThirdParties
{
    public static IReadOnlyList<ThirdParty> Of(Dyad dyad, Stances stances) =>
        [.. Treated(dyad, stances).Concat(Foes(dyad, stances))
            .OrderByDescending(third => third.Weight).ThenBy(third => third.Code, StringComparer.Ordinal)];

    private static IEnumerable<ThirdParty> Treated(Dyad dyad, Stances stances)
    {
        foreach (var (code, first) in stances.From(dyad.First))
        {
            if (!dyad.Contains(code) && stances.TryGet(dyad.Second, code, out var second) && SideOf(first, second) is { } side)
                yield return new ThirdParty(code, side, first, second);
        }
    }

    private static Side? SideOf(Stance first, Stance second) =>
        !first.HasDeeds && !second.HasDeeds ? null
        : first.IsFor && second.IsFor ? Side.BothFor
        : first.IsAgainst && second.IsAgainst ? Side.BothAgainst
        : (first.IsFor && second.IsAgainst) || (first.IsAgainst && second.IsFor) ? Side.Opposite
        : null;

    private static IEnumerable<ThirdParty> Foes(Dyad dyad, Stances stances)
    {
        foreach (var (code, first) in stances.Towards(dyad.First))
        {
            if (!dyad.Contains(code) && first.IsAgainst && stances.TryGet(code, dyad.Second, out var second) &&
                second.IsAgainst && (first.HasDeeds || second.HasDeeds))
                yield return new ThirdParty(code, Side.AgainstBoth, first, second);
        }
    }
}
