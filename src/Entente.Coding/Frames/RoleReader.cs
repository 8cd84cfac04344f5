using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds who fills the roles of a candidate: in the slots that its frame names, else through what is theirs.
/// </summary>
internal sealed class RoleReader(Sentence sentence, PartyReader parties)
{
    /// <summary>Where else a sentence may name whom an act is meant for, likeliest first.</summary>
    private static readonly string[] Aims =
        ["against", "to", "with", "on", "over", "into", "towards", "toward", "between"];

    /// <summary>Where it may name where the act took place, and so whom it concerned.</summary>
    private static readonly string[] Places = ["in", "at", "from", "for", "near"];

    /// <summary>Whom an act that was promised, asked for or threatened is meant for.</summary>
    private static readonly string[] OfComplement =
        ["subj", "iobj", "against", "to", "with", "obj", "on", "over", "into", "towards", "between", "from", "for"];

    /// <summary>Nouns that act themselves, though no table says for whom.</summary>
    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "group", "faction", "unit", "team", "people", "person", "man", "woman", "one", "member", "country", "crowd",
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
            if (candidate.RecipientSlot is "in" or "near" or "along" or "at" or "across")
                MarkTerritory(candidate);
        }

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
        if (frame.Actor.Joined.Length > 0 &&
            Fill(act, [frame.Actor.Joined], candidate.Actors, taken: []) is { Length: > 0 } joined)
            candidate.ActorSlot += candidate.ActorSlot.Length > 0 ? $" and {joined}" : joined;
    }

    /// <summary>"Israeli raids and shelling", "a wave of attacks by the militia", "an attack claimed by them".</summary>
    private string FillFromBeside(Candidate candidate)
    {
        var act = candidate.Act.Index;
        var token = sentence.Tokens[act];
        if (token.Relation == "conj" && sentence.IsNominal(token.HeadIndex) &&
            Fill(new Act(token.HeadIndex, IsNoun: true), ["poss", "adj", "compound"], candidate.Actors, candidate.Recipients)
                is { Length: > 0 } shared)
            return $"conj>{shared}";
        if (token.Relation == "nmod" && sentence.Measured(token.HeadIndex) == act &&
            Fill(new Act(token.HeadIndex, IsNoun: true), ["poss", "adj", "by"], candidate.Actors, candidate.Recipients)
                is { Length: > 0 } measured)
            return $"of>{measured}";
        return FillFromClaim(candidate);
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

    private void ReadRecipients(Candidate candidate)
    {
        var (frame, act) = (candidate.Frame, candidate.Act);
        if (frame.Recipient.IsNone)
            return;
        // "attacked an Afghan base in the south": whose base it is comes before where it lies.
        candidate.RecipientSlot = Fill(act, frame.Recipient.Slots, candidate, IsAim);
        if (candidate.Recipients.Count == 0)
            candidate.RecipientSlot = FillFromOwner(candidate);
        if (candidate.Recipients.Count == 0)
            candidate.RecipientSlot = Fill(act, frame.Recipient.Slots, candidate, slot => !IsAim(slot));
        if (candidate.Recipients.Count == 0 && candidate.Actors.Count == 1)
            candidate.RecipientSlot = FillFromElsewhere(candidate);
        if (candidate.Recipients.Count == 0 && candidate.Actors.Exists(actor => actor.IsKnown))
            candidate.RecipientSlot = FillUnnamed(candidate);
    }

    private static bool IsAim(string slot) => slot is not ("in" or "at" or "near" or "along" or "across");

    private string Fill(Act act, IReadOnlyList<string> slots, Candidate candidate, Func<string, bool> isMeant)
    {
        foreach (var slot in slots)
        {
            if (isMeant(slot) && Fill(act, [slot], candidate.Recipients, candidate.Actors) is { Length: > 0 } found)
                return found;
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

    /// <summary>"rejected the American appeal", "struck Daesh positions": whose it was.</summary>
    private string FillFromOwner(Candidate candidate)
    {
        // "brokered a Syrian deal", "attended the Russian conference": what is talked about is not who is talked to.
        if (candidate.Frame.Type.Name == "CONSULT")
            return "";
        return FillThrough(candidate.Act, candidate.Frame.Recipient.Slots, candidate) is { Length: > 0 } slot
            ? slot
            : FillThrough(candidate.Act, ["obj"], candidate);
    }

    private string FillThrough(Act act, IReadOnlyList<string> slots, Candidate candidate)
    {
        foreach (var slot in slots)
        {
            foreach (var head in Slots.Fill(sentence, act, slot))
            {
                if (_owners.Fill(head, candidate.Recipients, candidate.Actors) is { Length: > 0 } owner)
                    return $"{slot}>{owner}";
            }
        }

        return "";
    }

    /// <summary>
    /// "refused to answer Paris", "opened a front in Syria": another party in the clause or in its complement, when the
    /// slots that the frame names are empty.
    /// </summary>
    private string FillFromElsewhere(Candidate candidate)
    {
        var slot = Kept(candidate, Fill(candidate.Act, Aims, candidate.Recipients, candidate.Actors));
        foreach (var complement in Slots.Fill(sentence, candidate.Act, "clause"))
        {
            if (slot.Length == 0)
                slot = FillFromComplement(candidate, complement);
        }

        if (slot.Length == 0 && candidate.Frame.Type.Name == "PROTEST")
            slot = FillFromPurpose(candidate);
        if (slot.Length == 0)
            slot = FillThrough(candidate.Act, Aims, candidate);
        return slot.Length > 0
            ? slot
            : Kept(candidate, Fill(candidate.Act, Places, candidate.Recipients, candidate.Actors));
    }

    /// <summary>A state does nothing to itself; what it does to its own people and parties it does.</summary>
    private static string Kept(Candidate candidate, string slot)
    {
        candidate.Recipients.RemoveAll(mention =>
            !mention.IsKnown || candidate.Actors.Exists(actor => actor.IsSelfOf(mention)));
        return candidate.Recipients.Count > 0 ? slot : "";
    }

    /// <summary>"demanded that Paris apologise", "agreed to help Kyiv", "vowed to continue its strikes on Aden".</summary>
    private string FillFromComplement(Candidate candidate, int complement, int depth = 0)
    {
        var inner = new Act(complement, IsNoun: false);
        var slot = Fill(inner, OfComplement, candidate.Recipients, candidate.Actors);
        candidate.Recipients.RemoveAll(mention => mention.IsGuessed || IsOwned(mention, candidate.Actors) ||
            (slot == "subj" && candidate.Actors.Exists(actor => IsSameOrgan(actor, mention))));
        slot = Kept(candidate, slot);
        if (slot.Length == 0)
            slot = FillThrough(inner, ["obj", .. Aims], candidate);
        foreach (var deeper in Slots.Fill(sentence, inner, "clause"))
        {
            if (slot.Length == 0 && depth < 2)
                slot = FillFromComplement(candidate, deeper, depth + 1);
        }

        if (slot.Length == 0)
            slot = Kept(candidate, Fill(inner, Places, candidate.Recipients, candidate.Actors));
        return slot.Length > 0 ? $"clause>{slot}" : "";
    }

    /// <summary>"a CIA official said that the CIA would": the speaker speaks for the same organ.</summary>
    private static bool IsSameOrgan(Mention actor, Mention mention) =>
        actor.Party.Country == mention.Party.Country && actor.Party.Sector == mention.Party.Sector;

    /// <summary>"offered to withdraw its troops": its own are not whom it offers it to.</summary>
    private static bool IsOwned(Mention mention, List<Mention> actors) =>
        mention.Owner is { } owner && actors.Exists(owner.IsSameAs);

    /// <summary>"marched to denounce the premier": against whom one marches.</summary>
    private string FillFromPurpose(Candidate candidate)
    {
        foreach (var child in sentence.Children(candidate.Act.Index).ToArray())
        {
            if (sentence.Is(child, "advcl") && sentence.Tokens[child].Xpos is "VB" or "VBG" &&
                FillFromComplement(candidate, child) is { Length: > 0 } slot)
                return slot;
        }

        return "";
    }

    /// <summary>"sued Grameen Bank", "condemned the verdict": nobody known, but what the text says is kept.</summary>
    private string FillUnnamed(Candidate candidate)
    {
        string[] slots = [.. candidate.Frame.Recipient.Slots, "obj"];
        foreach (var slot in slots)
        {
            foreach (var head in Slots.Fill(sentence, candidate.Act, slot))
            {
                if (candidate.Frame.Type.Name != "CONSULT" && _owners.FillUnnamed(head, candidate.Recipients, candidate.Actors))
                    return $"{slot}>unnamed";
            }
        }

        foreach (var slot in slots)
        {
            foreach (var head in Slots.Fill(sentence, candidate.Act, slot))
            {
                if (!IsTaken(candidate, head) && AddUnnamed(head, candidate.Recipients, candidate.Actors))
                    return slot;
            }
        }

        foreach (var complement in Slots.Fill(sentence, candidate.Act, "clause"))
        {
            if (Clause.Object(sentence, complement) is var held and >= 0 &&
                AddUnnamed(held, candidate.Recipients, candidate.Actors))
                return "clause>obj";
        }

        return "";
    }

    /// <summary>
    /// "filed a lawsuit": the noun is the act itself; "rejected the referendum": it is what was rejected.
    /// </summary>
    private bool IsTaken(Candidate candidate, int head) => head == candidate.ConsumedIndex &&
        (parties.IsAct(head) || candidate.Frame.Type.Name is not ("REJECT" or "ACCUSE" or "SUPPORT" or "THREATEN"));

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
                parties.AddAll(head, role, taken);

            // "A Turkish military assault", "artillery strikes": a modifier without a state of its own is no actor.
            if (slot is "adj" or "compound")
                role.RemoveAll(mention => mention.Party.Country.Length == 0 || mention.IsGuessed);
            if (role.Count > count)
                return slot;
        }

        return "";
    }
}
