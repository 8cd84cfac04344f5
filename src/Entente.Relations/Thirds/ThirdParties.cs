namespace Entente.Relations.Thirds;

/// <summary>The company two states keep: whom they treat alike, whom oppositely, who acts against both.</summary>
/// <remarks>
/// Only those count towards whom at least one of the two did something, since words are said to everyone; the stance is
/// the sign of the Goldstein weights' sum. A cheap relative of the similarity of foreign policy portfolios (Signorino
/// and Ritter 1999; Häge 2011).
/// </remarks>
internal static class ThirdParties
{
    public static IReadOnlyList<ThirdParty> Of(Dyad dyad, Stances stances) =>
        [.. Treated(dyad, stances).Concat(Foes(dyad, stances)).Concat(HelpedFoes(dyad, stances))
            .OrderByDescending(third => third.Weight).ThenBy(third => third.Code, StringComparer.Ordinal)
            .ThenBy(third => third.Side)];

    /// <summary>How many third parties the two would treat alike if each chose its friends without regard to the
    /// other.</summary>
    /// <remarks>Cohen (1960); each state's share of friends is drawn to a half by two imagined third parties.</remarks>
    public static double AlikeByChance(IReadOnlyCollection<ThirdParty> thirds)
    {
        var judged = thirds.Where(third => third.Side != Side.AgainstBoth).ToList();
        var first = (judged.Count(third => third.First.IsFor) + 1.0) / (judged.Count + 2);
        var second = (judged.Count(third => third.Second.IsFor) + 1.0) / (judged.Count + 2);
        return judged.Count * ((first * second) + ((1 - first) * (1 - second)));
    }

    private static IEnumerable<ThirdParty> Treated(Dyad dyad, Stances stances)
    {
        foreach (var (code, first) in stances.From(dyad.First).Where(entry => !dyad.Contains(entry.Key)))
        {
            if (stances.TryGet(dyad.Second, code, out var second) && SideOf(first, second) is { } side)
                yield return new ThirdParty(code, side, first, second);
        }
    }

    private static Side? SideOf(Stance first, Stance second) =>
        !first.HasDeeds && !second.HasDeeds ? null
        : first.IsFor && second.IsFor ? Side.BothFor
        : first.IsAgainst && second.IsAgainst ? Side.BothAgainst
        : (first.IsFor && second.IsAgainst) || (first.IsAgainst && second.IsFor) ? Side.Opposite
        : null;

    private static IEnumerable<ThirdParty> HelpedFoes(Dyad dyad, Stances stances)
    {
        foreach (var (code, help) in HelpOf(dyad.First, dyad, stances))
        {
            if (Hostility(code, dyad.Second, stances) is { } hostility)
                yield return new ThirdParty(code, Side.HelpedFoe, help, hostility);
        }

        foreach (var (code, help) in HelpOf(dyad.Second, dyad, stances))
        {
            if (Hostility(code, dyad.First, stances) is { } hostility)
                yield return new ThirdParty(code, Side.HelpedFoe, hostility, help);
        }
    }

    private static IEnumerable<KeyValuePair<string, Stance>> HelpOf(string state, Dyad dyad, Stances stances) =>
        stances.From(state).Where(entry => !dyad.Contains(entry.Key) && entry.Value is { IsFor: true, HasDeeds: true });

    /// <summary>What a third party does against a state; null where the state has a stance of its own towards it, which
    /// then decides.</summary>
    private static Stance? Hostility(string code, string state, Stances stances) =>
        !stances.TryGet(state, code, out _) && stances.TryGet(code, state, out var hostility) &&
        hostility.IsAgainst && hostility.HasDeeds ? hostility : null;

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
