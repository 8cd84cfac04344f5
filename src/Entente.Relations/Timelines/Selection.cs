using Entente.Relations.Briefs;

namespace Entente.Relations.Timelines;

/// <summary>Which acts a reader sees when the record holds more than a page.</summary>
internal static class Selection
{
    private const int BetweenAtMost = 200;
    private const int AroundAtMost = 30;
    private const int ElsewhereAtMost = 12;
    private const double OfCompany = 2;

    /// <summary>The acts between the two: all, or of each year its fair share of the weightiest.</summary>
    public static IReadOnlyList<Act> Between(DyadRecord record)
    {
        if (record.Between.Count <= BetweenAtMost)
            return record.Between;
        var years = record.Between.GroupBy(act => act.Date?.Year).ToList();
        var each = Math.Max(1, BetweenAtMost / years.Count);
        var kept = years.SelectMany(year => Citations.Weightiest(year, each)).ToHashSet();
        return [.. record.Between.Where(kept.Contains)];
    }

    /// <summary>
    /// Acts around the two: the weightiest, those with a common third party first; then what the same documents tell of
    /// others.
    /// </summary>
    public static IReadOnlyList<Act> Around(Material material)
    {
        var together = material.Record.Together.ToHashSet();
        var kept = Citations.Weightiest(
            material.Record.Together.Concat(material.Record.Around),
            AroundAtMost,
            act => act.Weight * (together.Contains(act) || material.IsCompany(act) ? OfCompany : 1)).ToHashSet();
        kept.UnionWith(Citations.Weightiest(material.Record.Elsewhere, ElsewhereAtMost));
        return [.. material.Record.All.Concat(material.Record.Elsewhere).Where(kept.Contains)
            .OrderBy(act => act.Date ?? DateOnly.MaxValue)];
    }
}
