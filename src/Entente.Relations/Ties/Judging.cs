using System.Globalization;
using Entente.Relations.Briefs;
using Entente.Relations.Recorded;
using Entente.Relations.Thirds;

namespace Entente.Relations.Ties;

/// <summary>Writes the judgement: the distribution, and what speaks for and against the most probable tie.</summary>
internal static class Judging
{
    private const int ReasonsAtMost = 5;
    private const int ThirdsAtMost = 3;

    /// <param name="material">The record.</param>
    /// <param name="recorded">What reference data say of the two.</param>
    public static Judgement Of(Material material, IReadOnlyList<RecordedFact> recorded)
    {
        var treaty = recorded.LastOrDefault(fact => fact.ObligesToHelp);
        var tie = material.Tie;
        var most = tie.Most;
        var (friendly, hostile) = (Friendly(material).ToList(), Hostile(material).ToList());
        var (speaksFor, speaksAgainst) = most switch
        {
            TieKind.Rivalry or TieKind.ArmedHostility => (hostile, friendly),
            TieKind.Mixed => ([.. friendly, .. hostile], []),
            TieKind.ThinRecord => ([Thinness(material)], [.. friendly, .. hostile]),
            _ => (friendly, hostile),
        };
        if (most == TieKind.Alliance && treaty is not null)
            speaksFor = [.. speaksFor, new Claim(TreatyClaim(treaty), [])];
        else if (most.IsFriendly() && (most != TieKind.Alliance || material.Tally.Treaties == 0))
            speaksAgainst = [.. speaksAgainst, new Claim(TreatyClaim(treaty), [])];
        return new Judgement(
            most.Name(),
            tie[most],
            Text(most, material, treaty),
            [.. TieKinds.All.Where(kind => kind != most)
                .OrderByDescending(kind => tie[kind])
                .Select(kind => new Alternative(kind.Name(), tie[kind]))],
            speaksFor,
            speaksAgainst,
            [.. tie.Because(most).Take(ReasonsAtMost)],
            tie.IsAmongAll ? material.Standing?.Among : null,
            material.Citations.Of(material.Record.Between.Concat(material.CompanyActs).Where(act => act.TookPlace)));
    }

    /// <summary>What a treaty says and what behaviour says are two statements.</summary>
    private static string TreatyClaim(RecordedFact? treaty) => treaty is null
        ? "No treaty with a duty to help is on record."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"A treaty obliges them to help each other ({treaty.From}–{treaty.To}, {treaty.Source}).");

    private static string Text(TieKind most, Material material, RecordedFact? treaty)
    {
        var tally = material.Tally;
        var head = most == TieKind.ThinRecord ? Thin(material.Tie)
            : most == TieKind.Alliance && material.Tally.Treaties == 0
                ? "Behaviour like that of allies" + (treaty is null ? "" : ", who are bound by treaty")
            : most.IsFriendly() && most != TieKind.Alliance
                ? most.Phrase() + (treaty is null ? ", not an alliance" : " by behaviour, allies by treaty")
            : most.Phrase();
        var between = tally.Acts == 0
            ? $"no act between {material.First} and {material.Second} is on record"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Prose.Count(tally.Acts, "act")} between {material.First} and {material.Second}: " +
                $"cooperation {tally[QuadClass.VerbalCooperation]} in words and " +
                $"{tally[QuadClass.MaterialCooperation]} in deeds, conflict {tally[QuadClass.VerbalConflict]} in " +
                $"words and {tally[QuadClass.MaterialConflict]} in deeds");
        return $"{head}. {Prose.Upper(between)}; {Company(material.Thirds)}.";
    }

    /// <summary>Too thin, but what there is may still point somewhere.</summary>
    private static string Thin(TieDistribution tie) => tie.PointsTo is { } kind
        ? $"Too thin a record to say; what there is points to {kind.Name()}"
        : TieKind.ThinRecord.Phrase();

    private static string Company(IReadOnlyList<ThirdParty> thirds)
    {
        var alike = thirds.Count(third => third.IsAlike);
        var opposite = thirds.Count(third => third.IsOpposite);
        var foes = thirds.Count(third => third.Side == Side.AgainstBoth);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"same side of {Prose.Count(alike, "other")}, opposite sides of {opposite}, {foes} against both");
    }

    private static IEnumerable<Claim> Friendly(Material material)
    {
        foreach (var claim in Directed(material, QuadClass.MaterialCooperation, "helped or worked with"))
            yield return claim;
        foreach (var claim in Directed(material, QuadClass.VerbalCooperation, "spoke for, met or agreed with"))
            yield return claim;
        foreach (var third in material.Thirds.Where(third => third.IsAlike).Take(ThirdsAtMost))
            yield return ClaimOf(third, material);
        foreach (var claim in Plight(material))
            yield return claim;
        var foes = material.Thirds.Where(third => third.Side == Side.AgainstBoth).ToList();
        if (foes.Count > 0)
        {
            var names = Prose.List([.. foes.Select(foe => material.NameOf(foe.Code))]);
            yield return new Claim(
                $"Against both: {names}.",
                material.Citations.Of(foes.Take(ThirdsAtMost).SelectMany(Hostilities)));
        }
    }

    private static IEnumerable<Claim> Plight(Material material)
    {
        if (material.CommonPressure.Count > 0)
        {
            var evidence = material.Citations.Of(material.CommonPressure);
            yield return new Claim("Both are under sanctions of others.", evidence);
        }
    }

    private static IEnumerable<Act> Hostilities(ThirdParty foe) =>
        new[] { foe.First, foe.Second }.SelectMany(stance =>
            Citations.Weightiest(stance.Acts.Where(act => !act.Quad.IsCooperation()), 1));

    private static IEnumerable<Claim> Hostile(Material material)
    {
        foreach (var claim in Directed(material, QuadClass.MaterialConflict, "acted against"))
            yield return claim;
        foreach (var claim in Directed(material, QuadClass.VerbalConflict, "spoke against"))
            yield return claim;
        var undone = material.Record.Between.Where(Setbacks.Is).ToList();
        if (undone.Count > 0)
        {
            var text = $"Cooperation was denied, refused or halted in {Prose.Count(undone.Count, "act")}.";
            yield return new Claim(text, material.Citations.Of(undone));
        }

        foreach (var third in material.Thirds.Where(third => third.IsOpposite).Take(ThirdsAtMost))
            yield return ClaimOf(third, material);
        foreach (var hedge in material.Hedging.Take(ThirdsAtMost))
            yield return new Claim(hedge.Text, hedge.Evidence);
    }

    private static Claim ClaimOf(ThirdParty third, Material material)
    {
        var companion = CompanyText.Of(third, material);
        return new Claim(companion.Text, companion.Evidence);
    }

    private static IEnumerable<Claim> Directed(Material material, QuadClass quad, string verb)
    {
        var dyad = material.Record.Dyad;
        var acts = material.Record.Between.Where(act => act.TookPlace && act.Quad == quad).ToList();
        var mutual = acts.Where(act => act.IsMutual(dyad)).ToList();
        if (mutual.Count > 0)
            yield return Write($"{material.First} and {material.Second}", verb, "each other", mutual);
        foreach (var (actor, recipient) in new[] { (dyad.First, dyad.Second), (dyad.Second, dyad.First) })
        {
            var directed = acts.Where(act => act.Goes(actor, recipient)).ToList();
            if (directed.Count > 0)
                yield return Write(material.NameOf(actor), verb, material.NameOf(recipient), directed);
        }

        Claim Write(string who, string did, string whom, List<Act> done) =>
            new($"{who} {did} {whom} in {Prose.Count(done.Count, "act")}.", material.Citations.Of(done));
    }

    private static Claim Thinness(Material material) => new(
        $"{Prose.Upper(Prose.Count(material.Tally.Acts, "act"))} between the two, told by " +
            $"{Prose.Count(material.Record.Sources, "source")}.",
        material.Citations.Of(material.Record.Between));
}
