using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds who fills the roles of a candidate: in the slots that its frame names, else through what is theirs.
/// </summary>
internal sealed partial class RoleReader(Sentence sentence, PartyReader parties)
{
    /// <summary>Nouns that act themselves, though no table says for whom.</summary>
    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "group", "faction", "unit", "team", "people", "person", "man", "woman", "one", "member", "country", "nation",
        "state", "power", "crowd",
    };

    private readonly OwnerReader _owners = new(sentence, parties);
    private readonly Countrymen _countrymen = new(sentence, parties);

    /// <summary>Fills actors and recipients.</summary>
    /// <returns>The same candidate.</returns>
    public Candidate Read(Candidate candidate)
    {
        ReadActors(candidate);
        ReadRecipients(candidate);
        if (candidate.Actors.Count == 0 && candidate.Recipients.Exists(mention => mention.IsKnown))
            candidate.ActorSlot = FillUnnamedActor(candidate);
        _countrymen.Settle(candidate.Act, candidate.Frame.Type.Name, candidate.Recipients, candidate.Actors);
        _countrymen.Settle(candidate.Act, candidate.Frame.Type.Name, candidate.Actors, candidate.Recipients);
        if (candidate.Frame.Type.Quad == "material conflict")
        {
            LeaveOpen(candidate);
            if (candidate.RecipientSlot.Split('>')[^1] is "in" or "near" or "along" or "at" or "across")
                MarkTerritory(candidate);
        }

        if (IsMovement(candidate))
            LeavePlaces(candidate);

        candidate.ActorSlot = WithReasons(candidate.ActorSlot, candidate.Actors);
        candidate.RecipientSlot = WithReasons(candidate.RecipientSlot, candidate.Recipients);
        return candidate;
    }

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

    private static string WithReasons(string slot, List<Mention> role)
    {
        foreach (var mention in role)
        {
            if (mention.Reason.Length > 0 && !slot.Contains(mention.Reason, StringComparison.Ordinal))
                slot += $" ({mention.Reason})";
        }

        return slot;
    }

    /// <summary>"bombed rebels in Syria": the country is where it happened, not its government whom it hit.</summary>
    private static void MarkTerritory(Candidate candidate)
    {
        for (var place = 0; place < candidate.Recipients.Count; place++)
        {
            var mention = candidate.Recipients[place];
            if (mention.Party.Sector == "GOV")
                candidate.Recipients[place] = mention with { Party = mention.Party with { Sector = "" } };
        }
    }

    /// <summary>Troops that come, stand or go: where they do is a place, not whom they meet.</summary>
    private static bool IsMovement(Candidate candidate) => candidate.Frame.Type.Name == "MOBILIZE" ||
        candidate.Frame is { Type.Name: "RETREAT" or "CONCEDE", Mode: "withdraw" };

    /// <summary>"withdrew from Syria", "built up its presence in Idlib": the words stay, the state is nobody's part.
    /// </summary>
    private static void LeavePlaces(Candidate candidate)
    {
        if (candidate.RecipientSlot.Contains("against", StringComparison.Ordinal) ||
            candidate.RecipientSlot is "near" or "along" or "at" or "towards" or "toward" or "with")
            return;
        for (var place = 0; place < candidate.Recipients.Count; place++)
        {
            if (candidate.Recipients[place] is { IsPerson: false, Party.Sector: "" or "GOV" } mention)
                candidate.Recipients[place] =
                    mention with { Party = mention.Party with { Country = "", Sector = "" } };
        }
    }

    /// <summary>"Russian forces hit military bases": whose bases is open, but they are hardly Russia's own.</summary>
    private static void LeaveOpen(Candidate candidate)
    {
        for (var place = 0; place < candidate.Recipients.Count; place++)
        {
            var mention = candidate.Recipients[place];
            if (mention.IsGuessed && mention.Party.Sector == "MIL" &&
                candidate.Actors.Exists(actor => actor.Party.Country == mention.Party.Country))
                candidate.Recipients[place] = mention with { Party = mention.Party with { Country = "" } };
        }
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

    private bool AddUnnamed(int head, List<Mention> role, List<Mention> taken)
    {
        if (parties.ReadUnnamed(head) is not { } mention || taken.Exists(mention.IsSameAs))
            return false;
        role.Add(mention);
        return true;
    }

    /// <summary>Fills a role from the first slot that names an actor.</summary>
    /// <returns>The slot; empty when none names one.</returns>
    private string Fill(Act act, IReadOnlyList<string> slots, List<Mention> role, List<Mention> taken)
    {
        foreach (var slot in slots)
        {
            var count = role.Count;
            foreach (var head in Slots.Fill(sentence, act, slot))
            {
                if (slot != "pair")
                    parties.AddAll(head, role, taken);
                else if (parties.ReadWord(head) is { } one)
                    role.Add(one);
            }

            // "A Turkish military assault", "artillery strikes": a modifier without a state of its own is no actor.
            if (slot is "adj" or "compound")
                role.RemoveAll(mention => mention.Party.Country.Length == 0 || mention.IsGuessed);
            if (role.Count > count)
                return slot;
        }

        return "";
    }
}
