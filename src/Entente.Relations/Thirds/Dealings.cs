namespace Entente.Relations.Thirds;

/// <summary>All that passes between two, either way.</summary>
internal sealed class Dealings
{
    private Dealings(IReadOnlyList<Act> acts)
    {
        Acts = acts;
        Cooperation = [.. acts.Where(act => act.Quad.IsCooperation())];
        For = Cooperation.Sum(WeightOf);
        Against = acts.Where(act => !act.Quad.IsCooperation()).Sum(WeightOf);
    }

    public IReadOnlyList<Act> Acts { get; }

    public IReadOnlyList<Act> Cooperation { get; }

    /// <summary>Acts of cooperation by what they are about; an act may be about several things.</summary>
    public IReadOnlyDictionary<string, int> ByDomain => field ??= Cooperation.SelectMany(Domains.Of)
        .CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    public int Conflicts => Acts.Count - Cooperation.Count;

    /// <summary>Summed weights of cooperation.</summary>
    public double For { get; }

    /// <summary>Summed weights of conflict.</summary>
    public double Against { get; }

    public bool IsFriendly => For > Against;

    public bool IsAtOdds => Against > For;

    /// <summary>Cooperation over all, by weight, 0…1.</summary>
    public double Warmth => For + Against > 0 ? For / (For + Against) : 0.5;

    public static Dealings Between(string one, string other, Stances stances)
    {
        stances.TryGet(one, other, out var there);
        stances.TryGet(other, one, out var back);
        return new Dealings([.. (there?.Acts ?? []).Concat(back?.Acts ?? []).Distinct()]);
    }

    private static double WeightOf(Act act) => Math.Abs(act.Goldstein ?? 1);
}
