using Entente.Coding.Trees;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>One act, one event: drops the candidates that only say again, or say what another act is about.</summary>
/// <remarks>
/// "Agreed to send troops" is an agreement, "threatened to attack" a threat, "urged Russia to withdraw" a request
/// (PLOVER codebook 2021): the act in the complement has not happened and lends the outer one its recipient.
/// </remarks>
internal static class Absorption
{
    private static readonly HashSet<string> AboutActsToCome =
        ["AGREE", "THREATEN", "REQUEST", "REJECT", "CONCEDE", "SUPPORT"];

    /// <summary>The candidates that stand by themselves, in order of their triggers.</summary>
    /// <param name="sentence">The tree.</param>
    /// <param name="candidates">What the frames found.</param>
    /// <param name="classes">Its <c>@kill</c>, <c>@wound</c> and <c>@die</c> are the outcomes of force.</param>
    public static List<Candidate> Apply(Sentence sentence, List<Candidate> candidates, WordClasses classes)
    {
        var absorbed = new HashSet<Candidate>();
        foreach (var outer in candidates)
        {
            foreach (var inner in candidates)
            {
                if (!ReferenceEquals(outer, inner) && !absorbed.Contains(inner) &&
                    ((!absorbed.Contains(outer) &&
                            (Absorbs(sentence, outer, inner) || IsToll(sentence, outer, inner, classes))) ||
                        IsOutcome(sentence, outer, inner, classes)))
                {
                    Lend(inner, outer);
                    absorbed.Add(inner);
                }
            }
        }

        return
        [
            .. candidates.Where(candidate => !absorbed.Contains(candidate)).OrderBy(candidate => candidate.Act.Index),
        ];
    }

    private static bool Absorbs(Sentence sentence, Candidate outer, Candidate inner) =>
        IsWhatItIsAbout(sentence, outer, inner) || SaysAgain(sentence, outer, inner);

    private static bool IsWhatItIsAbout(Sentence sentence, Candidate outer, Candidate inner)
    {
        if (!AboutActsToCome.Contains(outer.Frame.Type.Name) && !AsksForClause(outer))
            return false;
        var top = inner.Act.SupportIndex >= 0 && inner.Act.SupportIndex != outer.Act.Index
            ? inner.Act.SupportIndex
            : inner.Act.Index;
        if (IsUnderWay(sentence, outer, inner))
        {
            inner.IsUnderWay |= sentence.IsUnder(top, outer.Act.Index);
            return false;
        }

        var link = sentence.Tokens[sentence.FirstConjunct(top)];
        return link.HeadIndex == outer.Act.Index
            && (link.UniversalRelation is "xcomp" or "ccomp" or "obj" or "acl" || IsContent(sentence, top, link) ||
                IsAsked(sentence, outer, link))
            && !IsPast(sentence, top, link);
    }

    /// <summary>"agreed to a visit", but "gave in amid objections", "agreed after the raid".</summary>
    private static bool IsContent(Sentence sentence, int top, Token link) => link.UniversalRelation == "obl" &&
        sentence.Preposition(sentence.FirstConjunct(top)) is "to" or "on" or "for" or "of" or "with" or "in" or "about"
            or "against" or "into" or "";

    /// <summary>"urged the factions that hold the town to leave": what is asked, though the tree makes it a purpose.
    /// </summary>
    private static bool IsAsked(Sentence sentence, Candidate outer, Token link) =>
        !outer.Act.IsNoun && AboutActsToCome.Contains(outer.Frame.Type.Name) &&
        link is { UniversalRelation: "advcl", Xpos: "VB" } && Clause.Infinitive(sentence, outer.Act.Index) >= 0;

    /// <summary>"refused to back the invasion", "will extend its incursion": force that is taken as known.</summary>
    private static bool IsUnderWay(Sentence sentence, Candidate outer, Candidate inner) =>
        inner.Frame.Type.Name == "ASSAULT" && inner.Act is { IsNoun: true } act && inner.Recipients.Count > 0 &&
        outer.Frame.Type.Name is "SUPPORT" or "REJECT" or "THREATEN" &&
        (sentence.HasChild(act.Index, "nmod:poss") ||
            (sentence.Child(act.Index, "det") is var article and >= 0 && sentence.Tokens[article].Lemma == "the"));

    /// <summary>"prepared to enter": a line that names the complement speaks of it too.</summary>
    private static bool AsksForClause(Candidate outer) =>
        outer.Frame.Conditions.Any(condition => condition is { Slot: "clause", Negated: false });

    /// <summary>
    /// "killed 12 and wounded 30", "shelled the port, killing 12", "a raid that killed 12": who fell is the outcome of
    /// the same force.
    /// </summary>
    private static bool IsOutcome(Sentence sentence, Candidate outer, Candidate inner, WordClasses classes)
    {
        if (outer.Frame.Type.Name != "ASSAULT" || inner.Frame.Type.Name != "ASSAULT" || inner.Act.IsNoun)
            return false;
        var token = sentence.Tokens[inner.Act.Index];
        return token.HeadIndex == outer.Act.Index && IsHarm(classes, token.Lemma.ToLowerInvariant()) &&
            (token.UniversalRelation is "conj" or "acl" ||
                (token.UniversalRelation == "advcl" && token.Xpos == "VBG")) &&
            (inner.Actors.Count == 0 || outer.Actors.Count == 0 || SameCountries(outer, inner));
    }

    /// <summary>"12 have been killed and hundreds displaced in the offensive": the toll of the force that a noun names.
    /// </summary>
    private static bool IsToll(Sentence sentence, Candidate outer, Candidate inner, WordClasses classes)
    {
        if (outer is not { Frame.Type.Name: "ASSAULT", Act.IsNoun: true } || inner.Act.IsNoun || inner.Actors.Count > 0)
            return false;
        var lemma = sentence.Tokens[inner.Act.Index].Lemma.ToLowerInvariant();
        return (lemma == "displace" && IsUnderAsNoun(sentence, outer.Act.Index, inner.Act.Index)) ||
            (IsHarm(classes, lemma) && sentence.Child(inner.Act.Index, "conj") is var further and >= 0 &&
                IsUnderAsNoun(sentence, outer.Act.Index, further));
    }

    private static bool IsHarm(WordClasses classes, string lemma) =>
        classes.Has("kill", lemma) || classes.Has("wound", lemma) || classes.Has("die", lemma);

    /// <summary>"rejected the sanctions that were imposed": what has happened stands by itself.</summary>
    private static bool IsPast(Sentence sentence, int index, Token link) =>
        link.UniversalRelation == "ccomp" && sentence.Tokens[index].Xpos is "VBD";

    /// <summary>"attacked the town in an air raid": the same force, named by the verb and by a noun under it.</summary>
    private static bool SaysAgain(Sentence sentence, Candidate outer, Candidate inner) =>
        inner.Act.IsNoun && outer.Frame.Type == inner.Frame.Type &&
        outer.Act.Index != inner.Act.Index && IsUnderAsNoun(sentence, inner.Act.Index, outer.Act.Index) &&
        (inner.Actors.Count == 0 || outer.Actors.Count == 0 || SameCountries(outer, inner));

    /// <summary>Whether a noun lies under a verb or noun with nothing but noun phrases between.</summary>
    private static bool IsUnderAsNoun(Sentence sentence, int index, int ancestor)
    {
        while (index >= 0 && index != ancestor && sentence.IsNominal(index))
            index = sentence.Tokens[index].HeadIndex;
        return index == ancestor;
    }

    private static bool SameCountries(Candidate outer, Candidate inner) =>
        inner.Actors.Exists(mention => outer.Actors.Exists(other => other.Party.Country == mention.Party.Country));

    private static void Lend(Candidate inner, Candidate outer)
    {
        if (outer.Actors.Count == 0 && inner.Act.IsNoun && inner.Frame.Type == outer.Frame.Type)
        {
            outer.Actors.AddRange(inner.Actors);
            outer.ActorSlot = outer.Actors.Count > 0 ? $"noun>{inner.ActorSlot}" : "";
        }

        if (outer.Recipients.Count > 0 && !(outer.Act.IsNoun && !inner.Act.IsNoun))
            return;
        var lent = inner.Recipients.FindAll(mention => !outer.Recipients.Exists(mention.IsSameAs) &&
            outer.Actors.TrueForAll(actor =>
                actor.HeadIndex != mention.HeadIndex && mention.Owner?.IsSameAs(actor) != true));
        outer.Recipients.AddRange(lent);
        if (outer.Recipients.Count == 0)
            outer.RecipientSlot = "";
        else if (lent.Count > 0)
            outer.RecipientSlot += $"{(outer.RecipientSlot.Length > 0 ? " and " : "")}clause>{inner.RecipientSlot}";
    }
}
