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
        var table = stances.Table;
        var (firsts, seconds) = (table.From(dyad.First), table.From(dyad.Second));
        var common = 0;
        var (product, one, other) = (0.0, 0.0, 0.0);
        for (var number = 0; number < firsts.Length; number++)
        {
            if (firsts[number] is not { } first || seconds[number] is not { } second ||
                dyad.Contains(table.Codes[number]))
                continue;
            common++;
            var (here, there) = (Damped(first.Net), Damped(second.Net));
            product += here * there;
            one += here * here;
            other += there * there;
        }

        if (common < CommonAtLeast)
            return null;
        return one * other > 0 ? Math.Clamp(product / Math.Sqrt(one * other), -1, 1) : null;
    }

    private static double Damped(double weight) => Math.Sign(weight) * Math.Log(1 + Math.Abs(weight));
}
