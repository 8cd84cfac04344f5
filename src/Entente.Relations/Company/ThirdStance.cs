using Entente.Relations.Thirds;

namespace Entente.Relations.Company;

/// <summary>How alike two states stand to others beyond what chance would give, and whether the triangles they form are
/// in balance.</summary>
internal static class ThirdStance
{
    private const int CommonAtLeast = 5;

    /// <summary>Scott's pi over third parties towards which both have a stance, for or against.</summary>
    /// <remarks>Scott (1955), <i>Public Opinion Quarterly</i> 19; Häge (2011, <i>Political Analysis</i> 19) shows why
    /// portfolios must be compared beyond chance, and by pooled margins.</remarks>
    /// <returns>1 always alike, 0 as by chance, −1 always opposed; null under five such third parties, or when both are
    /// for all or against all of them, since then chance explains everything.</returns>
    public static double? Likeness(Dyad dyad, Stances stances)
    {
        var pairs = Common(dyad, stances);
        if (pairs.Count < CommonAtLeast)
            return null;
        var alike = pairs.Count(pair => pair.First == pair.Second) / (double)pairs.Count;
        var friendly = pairs.Sum(pair => (pair.First > 0 ? 1 : 0) + (pair.Second > 0 ? 1 : 0)) / (2.0 * pairs.Count);
        var chance = (friendly * friendly) + ((1 - friendly) * (1 - friendly));
        return chance < 1 ? (alike - chance) / (1 - chance) : null;
    }

    /// <summary>Triangles of the two and a third state whose three signs multiply to plus, and to minus.</summary>
    /// <remarks>Heider (1946); Cartwright and Harary (1956): the friend of a friend is a friend, the enemy of an enemy
    /// too.</remarks>
    public static (int Balanced, int Unbalanced) Triangles(Dyad dyad, Stances stances)
    {
        var own = Sign(dyad.First, dyad.Second, stances) + Sign(dyad.Second, dyad.First, stances);
        var (balanced, unbalanced) = (0, 0);
        foreach (var (first, second) in Common(dyad, stances))
        {
            var product = Math.Sign(own) * first * second;
            balanced += product > 0 ? 1 : 0;
            unbalanced += product < 0 ? 1 : 0;
        }

        return (balanced, unbalanced);
    }

    private static List<(int First, int Second)> Common(Dyad dyad, Stances stances)
    {
        var table = stances.Table;
        var (firsts, seconds) = (table.From(dyad.First), table.From(dyad.Second));
        var found = new List<(int First, int Second)>();
        for (var number = 0; number < firsts.Length; number++)
        {
            if (firsts[number] is { Net: not 0 } first && seconds[number] is { Net: not 0 } second &&
                !dyad.Contains(table.Codes[number]))
                found.Add((Math.Sign(first.Net), Math.Sign(second.Net)));
        }

        return found;
    }

    private static int Sign(string one, string other, Stances stances) =>
        stances.TryGet(one, other, out var stance) ? Math.Sign(stance.Net) : 0;
}
