using Entente.Relations.Briefs;
using Entente.Relations.Thirds;

namespace Entente.Relations.States;

/// <summary>Adds up what one state and each other party do to each other.</summary>
internal static class Counterparts
{
    public static IEnumerable<Counterpart> Of(IReadOnlyList<Act> acts, string code, BriefOptions options)
    {
        var stances = Stances.Of(acts);
        var citations = new Citations(options.PointsOf);
        return stances.From(code).Keys.Union(stances.Towards(code).Keys, StringComparer.Ordinal)
            .Select(other => Of(code, other, stances, options.NameOf, citations))
            .OrderByDescending(other => other.Cooperation + other.Conflict)
            .ThenBy(other => other.Code, StringComparer.Ordinal);
    }

    private static Counterpart Of(
        string code, string other, Stances stances, Func<string, string> nameOf, Citations citations)
    {
        stances.TryGet(code, other, out var there);
        stances.TryGet(other, code, out var back);
        var acts = (there?.Acts ?? []).Concat(back?.Acts ?? []).Distinct().ToList();
        return new Counterpart(
            other,
            Camp.NameOf(other, nameOf),
            acts.Count,
            (there?.For ?? 0) + (back?.For ?? 0),
            (there?.Against ?? 0) + (back?.Against ?? 0),
            acts.Min(act => act.Date),
            acts.Max(act => act.LastDate),
            citations.Of(acts));
    }
}
