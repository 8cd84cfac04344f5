using Entente.Records;
using Entente.Relations.Briefs;

namespace Entente.Relations.Thirds;

/// <summary>Finds the partners of one who are at odds with the other.</summary>
internal static class Hedges
{
    private const int AtMost = 8;
    private const int SentencesAHedge = 3;

    public static IReadOnlyList<Hedge> Of(Material material) =>
        [.. Of(material.Record.Dyad.First, material).Concat(Of(material.Record.Dyad.Second, material))
            .Where(hedge => !material.Thirds.Any(third => third.Code == hedge.With && third.Side == Side.HelpedFoe))
            .Concat(Told(material))
            .DistinctBy(hedge => (hedge.State, hedge.With))
            .OrderByDescending(hedge => hedge.Share * (1 - hedge.Share) ?? 0)
            .ThenBy(hedge => hedge.State, StringComparer.Ordinal)
            .ThenBy(hedge => hedge.With, StringComparer.Ordinal)
            .Take(AtMost)];

    private static IEnumerable<Hedge> Told(Material material)
    {
        var dyad = material.Record.Dyad;
        foreach (var told in material.Rivals
            .Where(stored => stored.Framing.IsAffirmed && dyad.Contains(stored.Framing.Partner))
            .GroupBy(stored => (State: stored.Framing.Partner, With: With(stored, dyad))))
        {
            var (state, with) = told.Key;
            if (!Camp.IsState(with) || dyad.Contains(with))
                continue;
            yield return new Hedge(
                state,
                with,
                material.NameOf(with),
                $"{material.NameOf(state)} is said to deal with {material.NameOf(with)}, called a " +
                    $"{told.First().Framing.Label} of {material.NameOf(dyad.OtherThan(state))}.",
                null,
                [.. told.Take(SentencesAHedge).Select(material.Citations.Of)]);
        }
    }

    private static string With(StoredFraming stored, Dyad dyad)
    {
        var (first, second) = stored.Framing.Pairs[0];
        var other = dyad.OtherThan(stored.Framing.Partner);
        return first == other ? second : second == other ? first : "";
    }

    private static IEnumerable<Hedge> Of(string state, Material material)
    {
        var other = material.Record.Dyad.OtherThan(state);
        var withOther = Between(state, other, material.Stances).For;
        foreach (var partner in PartnersOf(state, material).Where(code => code != other && Camp.IsState(code)))
        {
            var dealings = Between(state, partner, material.Stances);
            var quarrel = Between(partner, other, material.Stances);
            if (dealings.For <= dealings.Against || quarrel.Against <= quarrel.For)
                continue;
            yield return new Hedge(
                state,
                partner,
                material.NameOf(partner),
                $"{material.NameOf(state)} deals with {material.NameOf(partner)} " +
                    $"({Prose.Count(dealings.Acts.Count, "act")}), which is at odds with {material.NameOf(other)} " +
                    $"({quarrel.Acts.Count}).",
                dealings.For / (dealings.For + withOther),
                material.Citations.Of(Citations.Weightiest(dealings.Acts, 2)
                    .Concat(Citations.Weightiest(quarrel.Acts, 2))));
        }
    }

    private static IEnumerable<string> PartnersOf(string state, Material material) =>
        material.Stances.From(state).Keys.Union(material.Stances.Towards(state).Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static (double For, double Against, List<Act> Acts) Between(string one, string other, Stances stances)
    {
        stances.TryGet(one, other, out var there);
        stances.TryGet(other, one, out var back);
        return (
            (there?.For ?? 0) + (back?.For ?? 0),
            (there?.Against ?? 0) + (back?.Against ?? 0),
            [.. (there?.Acts ?? []).Concat(back?.Acts ?? []).Distinct()]);
    }
}
