namespace Entente.Relations.Thirds;

/// <summary>The company two states keep: whom they treat alike, whom oppositely, who acts against both.</summary>
/// <remarks>
/// Only those count towards whom at least one of the two did something, since words are said to everyone; the stance is
/// the sign of the Goldstein weights' sum. A cheap relative of the similarity of foreign policy portfolios (Signorino
/// and Ritter 1999; Häge 2011).
/// </remarks>
internal static class ThirdParties
{
    public static IReadOnlyList<ThirdParty> Of(Dyad dyad, Stances stances)
    {
        var (table, found) = (stances.Table, new List<ThirdParty>());
        AddTreated(dyad, table, found);
        AddFoes(dyad, table, found);
        AddHelpedFoes(dyad, table, found);
        found.Sort(static (one, other) =>
        {
            var order = other.Weight.CompareTo(one.Weight);
            if (order == 0)
                order = string.CompareOrdinal(one.Code, other.Code);
            return order != 0 ? order : one.Side.CompareTo(other.Side);
        });
        return found;
    }

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

    private static void AddTreated(Dyad dyad, StanceTable table, List<ThirdParty> found)
    {
        var (firsts, seconds) = (table.From(dyad.First), table.From(dyad.Second));
        for (var number = 0; number < firsts.Length; number++)
        {
            if (firsts[number] is { } first && seconds[number] is { } second && SideOf(first, second) is { } side &&
                !dyad.Contains(table.Codes[number]))
                found.Add(new ThirdParty(table.Codes[number], side, first, second));
        }
    }

    private static Side? SideOf(Stance first, Stance second) =>
        !first.HasDeeds && !second.HasDeeds ? null
        : first.IsFor && second.IsFor ? Side.BothFor
        : first.IsAgainst && second.IsAgainst ? Side.BothAgainst
        : (first.IsFor && second.IsAgainst) || (first.IsAgainst && second.IsFor) ? Side.Opposite
        : null;

    /// <summary>What a third party does against the second state counts where that state has no stance of its own
    /// towards it, which would then decide.</summary>
    private static void AddHelpedFoes(Dyad dyad, StanceTable table, List<ThirdParty> found)
    {
        var (firsts, seconds) = (table.From(dyad.First), table.From(dyad.Second));
        var (onFirst, onSecond) = (table.Towards(dyad.First), table.Towards(dyad.Second));
        for (var number = 0; number < firsts.Length; number++)
        {
            if (dyad.Contains(table.Codes[number]))
                continue;
            if (firsts[number] is { IsFor: true, HasDeeds: true } help && seconds[number] is null &&
                onSecond[number] is { IsAgainst: true, HasDeeds: true } hostility)
                found.Add(new ThirdParty(table.Codes[number], Side.HelpedFoe, help, hostility));
            if (seconds[number] is { IsFor: true, HasDeeds: true } other && firsts[number] is null &&
                onFirst[number] is { IsAgainst: true, HasDeeds: true } against)
                found.Add(new ThirdParty(table.Codes[number], Side.HelpedFoe, against, other));
        }
    }

    private static void AddFoes(Dyad dyad, StanceTable table, List<ThirdParty> found)
    {
        var (onFirst, onSecond) = (table.Towards(dyad.First), table.Towards(dyad.Second));
        for (var number = 0; number < onFirst.Length; number++)
        {
            if (onFirst[number] is { IsAgainst: true } first && onSecond[number] is { IsAgainst: true } second &&
                (first.HasDeeds || second.HasDeeds) && !dyad.Contains(table.Codes[number]))
                found.Add(new ThirdParty(table.Codes[number], Side.AgainstBoth, first, second));
        }
    }
}
