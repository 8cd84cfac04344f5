using Entente.Records;
using Entente.Relations.Briefs;

namespace Entente.Relations.Thirds;

/// <summary>Finds the partners of one who are at odds with the other.</summary>
internal static class Hedges
{
    private const int AtMost = 8;
    private const int UnjudgedAtMost = 3;
    private const int SentencesAHedge = 3;

    public static IReadOnlyList<Hedge> Of(Material material)
    {
        var helped = material.Thirds.Where(third => third.Side == Side.HelpedFoe).Select(third => third.Code)
            .ToHashSet(StringComparer.Ordinal);
        var found = Of(material.Record.Dyad.First, material).Concat(Of(material.Record.Dyad.Second, material))
            .Where(found => !helped.Contains(found.Hedge.With)).ToList();
        var dealings = found.ToDictionary(one => one.Hedge, one => one.Alignment);
        var seen = found.ConvertAll(one => one.Hedge);
        // What rests on an act or two is named only where nothing better is on record, and then not at length.
        var judged = seen.FindAll(hedge => hedge.Verdict is not null);
        var unjudged = judged.Count > 0 ? [] : seen.OrderByDescending(hedge => hedge.Weight).Take(UnjudgedAtMost);
        return [.. judged.Concat(Told(material)).Concat(unjudged)
            .DistinctBy(hedge => (hedge.State, hedge.With))
            .OrderBy(HedgeText.PlaceOf)
            .ThenByDescending(hedge => hedge.Weight)
            .ThenBy(hedge => hedge.State, StringComparer.Ordinal)
            .ThenBy(hedge => hedge.With, StringComparer.Ordinal)
            .Take(AtMost)
            .Select(hedge => dealings.TryGetValue(hedge, out var alignment)
                ? hedge with { Evidence = EvidenceOf(alignment, material) }
                : hedge)];
    }

    // Of the hundred partners of a large state few are shown: only theirs is cited.
    private static IReadOnlyList<Evidence> EvidenceOf(Alignment alignment, Material material) =>
        material.Citations.Of(Citations.Weightiest(alignment.With.Acts, 2)
            .Concat(Citations.Weightiest(alignment.Quarrel.Acts, 2)));

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

    private static IEnumerable<(Hedge Hedge, Alignment Alignment)> Of(string state, Material material)
    {
        var other = material.Record.Dyad.OtherThan(state);
        var withOther = Dealings.Between(state, other, material.Stances);
        var partners = PartnersOf(state, material);
        var all = partners.Sum(partner => Number(state, partner, material.Stances));
        foreach (var partner in partners.Where(code => code != other))
        {
            var with = Dealings.Between(state, partner, material.Stances);
            var quarrel = Dealings.Between(partner, other, material.Stances);
            if (!with.IsFriendly || !quarrel.IsAtOdds)
                continue;
            var usual = (double)(all - with.Acts.Count - withOther.Acts.Count) / Math.Max(1, partners.Count - 2);
            var alignment = new Alignment(with, withOther, quarrel, usual, all);
            var hedge = Write(state, partner, alignment, material);
            // Of a state of which much is on record, what cannot be judged is a trifle.
            if (hedge.Verdict is not null || !alignment.IsRich)
                yield return (hedge, alignment);
        }
    }

    private static Hedge Write(string state, string partner, Alignment alignment, Material material)
    {
        var (with, quarrel) = (alignment.With, alignment.Quarrel);
        var (name, other) = (material.NameOf(partner), material.NameOf(material.Record.Dyad.OtherThan(state)));
        var (verdict, reason) = HedgeText.Of(alignment, name, other);
        return new Hedge(
            state,
            partner,
            name,
            $"{material.NameOf(state)} deals with {name} ({Prose.Count(with.Acts.Count, "act")}), which is at odds " +
                $"with {other} ({quarrel.Acts.Count}).",
            alignment.Share,
            [])
        {
            Verdict = verdict,
            Reason = reason,
            ActsWith = with.Acts.Count,
            ActsWithOther = alignment.WithOther.Acts.Count,
            Balance = alignment.Balance,
            Domains = alignment.Domains,
            Weight = Math.Min(quarrel.Acts.Count, Math.Min(with.Acts.Count, alignment.WithOther.Acts.Count)),
        };
    }

    private static List<string> PartnersOf(string state, Material material) =>
        [.. material.Stances.From(state).Keys.Union(material.Stances.Towards(state).Keys, StringComparer.Ordinal)
            .Where(Camp.IsState).Order(StringComparer.Ordinal)];

    private static int Number(string one, string other, Stances stances)
    {
        stances.TryGet(one, other, out var there);
        stances.TryGet(other, one, out var back);
        return (there?.Number ?? 0) + (back?.Number ?? 0);
    }
}
