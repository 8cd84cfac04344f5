using Entente.Coding.Trees;

namespace Entente.Coding.Frames;

/// <summary>Who does it: in the frame's slots, beside a noun, in it, or by whom the thing was made.</summary>
internal sealed partial class RoleReader
{
    /// <summary>Nouns that act themselves, though no table says for whom.</summary>
    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "group", "faction", "unit", "team", "people", "person", "man", "woman", "one", "member", "country", "nation",
        "state", "power", "crowd",
    };

    private void ReadActors(Candidate candidate)
    {
        var (frame, act) = (candidate.Frame, candidate.Act);
        candidate.ActorSlot = Fill(act, frame.Actor.Slots, candidate.Actors, taken: []);
        if (candidate.Actors.Count == 0 && !act.IsNoun && frame.Actor.Slots.Contains("subj"))
            candidate.ActorSlot = FillFromMaker(candidate);
        if (candidate.Actors.Count == 0 && act.IsNoun && frame.Actor.Slots.Count > 1)
            candidate.ActorSlot = FillFromBeside(candidate);
        if (candidate.Actors.Count == 0 && act.IsNoun && frame.Type.Name == "ASSAULT")
            candidate.ActorSlot = FillFromBearer(candidate);
        if (frame.Actor.Joined.Length > 0 &&
            Fill(act, [frame.Actor.Joined], candidate.Actors, taken: []) is { Length: > 0 } joined)
            candidate.ActorSlot += candidate.ActorSlot.Length > 0 ? $" and {joined}" : joined;
    }

    /// <summary>
    /// "Israeli raids and shelling", "a wave of attacks by the militia", "an attack claimed by them".
    /// </summary>
    private string FillFromBeside(Candidate candidate)
    {
        var act = candidate.Act.Index;
        var token = sentence.Tokens[act];
        var above = new Act(token.HeadIndex, IsNoun: true);
        if (token.Relation == "conj" && sentence.IsNominal(above.Index) &&
            Fill(above, ["poss", "adj", "compound"], candidate.Actors, taken: []) is { Length: > 0 } shared)
            return $"conj>{shared}";
        if (token.Relation == "nmod" && sentence.Measured(above.Index) == act &&
            Fill(above, ["poss", "adj", "by"], candidate.Actors, taken: []) is { Length: > 0 } measured)
            return $"of>{measured}";
        return FillFromContent(candidate) is { Length: > 0 } content ? content : FillFromClaim(candidate);
    }

    /// <summary>
    /// "partners in the fight against Daesh", "took part in the war against Daesh": who is in it fights it.
    /// </summary>
    private string FillFromBearer(Candidate candidate)
    {
        var act = candidate.Act.Index;
        var token = sentence.Tokens[act];
        if (sentence.Preposition(act) != "in" || token.HeadIndex < 0 ||
            Slots.Fill(sentence, candidate.Act, "against").Count == 0)
            return "";
        var bearer = sentence.IsVerb(token.HeadIndex) || sentence.Tokens[token.HeadIndex].Upos == "ADJ"
            ? Clause.Subject(sentence, token.HeadIndex)
            : token.HeadIndex;
        if (bearer < 0)
            return "";
        parties.AddAll(bearer, candidate.Actors, taken: []);
        return candidate.Actors.Count > 0 ? "bearer" : "";
    }

    /// <summary>"the reimposition of US sanctions", "a resumption of Turkish strikes": whose the acts are.</summary>
    private string FillFromContent(Candidate candidate)
    {
        foreach (var content in Slots.Fill(sentence, candidate.Act, "of"))
        {
            if (parties.IsAct(content) && Fill(
                new Act(content, IsNoun: true), ["poss", "adj", "compound"], candidate.Actors, taken: []) is
                { Length: > 0 } slot)
                return $"of>{slot}";
        }

        return "";
    }

    private string FillFromClaim(Candidate candidate)
    {
        foreach (var child in sentence.Children(candidate.Act.Index).ToArray())
        {
            var slot = sentence.Tokens[child] is { Relation: "acl", Lemma: var lemma }
                ? lemma switch
                {
                    "claim" or "mastermind" or "order" or "stage" => "subj",
                    "blame" => "on",
                    "attribute" or "link" or "trace" => "to",
                    _ => "",
                }
                : "";
            if (slot.Length > 0 && Fill(new Act(child, IsNoun: false), [slot], candidate.Actors, taken: []).Length > 0)
                return $"{sentence.Tokens[child].Lemma}>{slot}";
        }

        return "";
    }

    /// <summary>"Russian missiles hit", "signed a decree that bans": whose missiles, who signed.</summary>
    private string FillFromMaker(Candidate candidate)
    {
        var subject = Clause.Subject(sentence, candidate.Act.Index);
        if (subject < 0 || sentence.Tokens[subject].Upos is not ("NOUN" or "PROPN"))
            return "";
        if (_owners.FillMaker(subject, candidate.Actors) is { Length: > 0 } slot)
            return $"subj>{slot}";
        var token = sentence.Tokens[subject];
        if (token.Relation != "obj" || !sentence.IsVerb(token.HeadIndex) || Bodies.Contains(token.Lemma))
            return "";
        return Fill(new Act(token.HeadIndex, IsNoun: false), ["subj"], candidate.Actors, taken: []).Length > 0
            ? "subj>maker"
            : "";
    }

    private string FillUnnamedActor(Candidate candidate) =>
        candidate.Frame.Actor.Slots.Contains("subj") && !candidate.Act.IsNoun &&
        Clause.Subject(sentence, candidate.Act.Index) is var subject and >= 0 && !parties.IsAct(subject) &&
        AddUnnamed(subject, candidate.Actors, candidate.Recipients)
            ? "subj"
            : candidate.ActorSlot;
}
