namespace Entente.Relations.Thirds;

/// <summary>How alike two states treat others.</summary>
/// <remarks>
/// The cosine of their net Goldstein weights towards the others they both act towards, each weight damped by
/// sign(x) ln(1 + |x|), since one war would otherwise outweigh all else. Not corrected for chance in this version.
/// </remarks>
internal static class Affinity
{
    private const int CommonAtLeast = 3;

    public static double? Of(Dyad dyad, Stances stances)
    {
        var (first, second) = (stances.From(dyad.First), stances.From(dyad.Second));
        var common = first.Keys.Where(code => !dyad.Contains(code) && second.ContainsKey(code))
            .Order(StringComparer.Ordinal).ToList();
        if (common.Count < CommonAtLeast)
            return null;
        var (product, one, other) = (0.0, 0.0, 0.0);
        foreach (var code in common)
        {
            var (here, there) = (Damped(first[code].Net), Damped(second[code].Net));
            product += here * there;
            one += here * here;
            other += there * there;
        }

        return one * other > 0 ? Math.Clamp(product / Math.Sqrt(one * other), -1, 1) : null;
    }

    private static double Damped(double weight) => Math.Sign(weight) * Math.Log(1 + Math.Abs(weight));
}
