using Entente.Coding.Parties;
using Entente.Coding.Trees;

namespace Entente.Coding.Frames;

/// <summary>To whom it is done: in the frame's slots, through owners and complements, last as written.</summary>
internal sealed partial class RoleReader
{
    /// <summary>Where else a sentence may name whom an act is meant for, likeliest first.</summary>
    private static readonly string[] Aims =
        ["against", "to", "with", "on", "over", "into", "towards", "toward", "between"];

    /// <summary>Where it may name where the act took place, and so whom it concerned.</summary>
    private static readonly string[] Places = ["in", "at", "from", "for", "near"];

    /// <summary>Whom an act that was promised, asked for or threatened is meant for.</summary>
    private static readonly string[] OfComplement =
        ["subj", "iobj", "against", "to", "with", "obj", "on", "over", "into", "towards", "between", "from", "for"];

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
        // "announced the withdrawal of its troops": the troops are what is moved.
        if (candidate.Frame.Type.Name is "CONCEDE" or "RETREAT" or "MOBILIZE" && candidate.RecipientSlot == "of" &&
            candidate.Recipients.RemoveAll(mention => mention is { Party.Sector: "MIL", IsPerson: false } &&
                candidate.Actors.Exists(actor => actor.Party.Country == mention.Party.Country)) > 0)
            return;
        if (candidate.Recipients.Count == 0 && candidate.Frame.Type.Name == "ASSAULT" && act.IsNoun)
            candidate.RecipientSlot = FillFromScene(candidate);
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

    /// <summary>"rejected the American appeal", "struck Daesh positions": whose it was.</summary>
    private string FillFromOwner(Candidate candidate)
    {
        // "brokered a Syrian deal": what is talked about is not who is talked to; but "attended Putin's conference".
        if (candidate.Frame.Type.Name == "CONSULT" || IsOfTalks(candidate))
            return FillFromHost(candidate);
        return FillThrough(candidate.Act, candidate.Frame.Recipient.Slots, candidate) is { Length: > 0 } slot
            ? slot
            : FillThrough(candidate.Act, ["obj"], candidate);
    }

    /// <summary>"boycotted the Syrian peace conference": it is about Syria, not Syria's.</summary>
    private bool IsOfTalks(Candidate candidate) => candidate.Frame is { Type.Name: "REJECT", Mode: "meet" } &&
        Slots.Fill(sentence, candidate.Act, "obj").Any(held => sentence.Tokens[held].Lemma is
            "conference" or "congress" or "talk" or "talks" or "summit" or "negotiation" or "dialogue");

    /// <summary>"the Ghouta chemical attacks": a place before the noun is where force struck.</summary>
    private string FillFromScene(Candidate candidate)
    {
        foreach (var head in Slots.Fill(sentence, candidate.Act, "compound"))
        {
            if (parties.Read(head) is { Party: { Country.Length: > 0, Sector: "" } } scene &&
                !candidate.Actors.Exists(scene.IsSameAs))
            {
                candidate.Recipients.Add(scene);
                return "compound";
            }
        }

        return "";
    }

    private string FillFromHost(Candidate candidate)
    {
        foreach (var talks in Slots.Fill(sentence, candidate.Act, "obj"))
        {
            if (Fill(new Act(talks, IsNoun: true), ["poss"], candidate.Recipients, candidate.Actors).Length > 0)
                return "obj>poss";
        }

        return "";
    }

    private string FillThrough(Act act, IReadOnlyList<string> slots, Candidate candidate)
    {
        foreach (var slot in slots)
        {
            foreach (var head in Slots.Fill(sentence, act, slot))
            {
                // "calls for partners in the fight against Daesh": that fight is another act.
                if (slot == "in" && candidate.Frame.Type.Name != "PROTEST" && parties.IsAct(head))
                    continue;
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

    /// <summary>"demanded that Paris apologise", "agreed to help Kyiv", "vowed to go on with its raids".</summary>
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
                if (candidate.Frame.Type.Name != "CONSULT" &&
                    _owners.FillUnnamed(head, candidate.Recipients, candidate.Actors))
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
                (parties.Read(held) is not { } named || !IsOwned(named, candidate.Actors)) &&
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
}
