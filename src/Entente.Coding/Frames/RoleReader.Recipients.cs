using Entente.Coding.Parties;
using Entente.Coding.Trees;

namespace Entente.Coding.Frames;

/// <summary>To whom it is done: in the frame's slots, through owners and complements, last as written.</summary>
internal sealed partial class RoleReader
{
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
        if (candidate.Frame.Type.Name == "ASSAULT" &&
            candidate.RecipientSlot.EndsWith("with", StringComparison.Ordinal) &&
            candidate.Recipients.RemoveAll(mention => IsMeans(mention, candidate.Actors)) > 0 &&
            candidate.Recipients.Count == 0)
            candidate.RecipientSlot = FillFromMeans(candidate);
    }

    /// <summary>"attacked with special forces": its own.</summary>
    private static bool IsMeans(Mention mention, List<Mention> actors) =>
        mention is { IsPerson: false, Party.Sector: "MIL" } &&
        (mention.Party.Country.Length == 0 || mention.IsGuessed ||
            actors.Exists(actor => actor.Party.Country == mention.Party.Country));

    /// <summary>"intervened with commandos, sieges and bombardment of the town": the town.</summary>
    private string FillFromMeans(Candidate candidate)
    {
        foreach (var means in Slots.Fill(sentence, candidate.Act, "with").SelectMany(sentence.WithConjuncts))
        {
            if (parties.IsAct(means) && Fill(
                new Act(means, IsNoun: true), ["of", "on", "against"], candidate.Recipients, candidate.Actors) is
                { Length: > 0 } slot)
                return $"with>{slot}";
        }

        return "";
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
}
