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
    private static readonly string[] Anywhere =
        ["against", "to", "with", "on", "over", "into", "in", "at", "from", "for", "towards", "toward", "between"];

    private readonly OwnerReader _owners = new(sentence, parties);

    /// <summary>Fills actors and recipients.</summary>
    /// <returns>The same candidate.</returns>
    public Candidate Read(Candidate candidate)
    {
        ReadActors(candidate);
        ReadRecipients(candidate);
        if (candidate.Actors.Count == 0 && candidate.Recipients.Exists(mention => mention.IsKnown))
            candidate.ActorSlot = FillUnnamedActor(candidate);
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
        if (frame.Actor.Joined.Length > 0 &&
            Fill(act, [frame.Actor.Joined], candidate.Actors, taken: []) is { Length: > 0 } joined)
            candidate.ActorSlot += candidate.ActorSlot.Length > 0 ? $" and {joined}" : joined;
    }

    private void ReadRecipients(Candidate candidate)
    {
        var (frame, act) = (candidate.Frame, candidate.Act);
        candidate.RecipientSlot = Fill(act, frame.Recipient.Slots, candidate.Recipients, candidate.Actors);
        if (candidate.Recipients.Count > 0 || frame.Recipient.IsNone)
            return;
        candidate.RecipientSlot = FillFromOwner(candidate);
        if (candidate.Recipients.Count == 0 && candidate.Actors.Count == 1)
            candidate.RecipientSlot = FillFromElsewhere(candidate);
        if (candidate.Recipients.Count == 0 && candidate.Actors.Exists(actor => actor.IsKnown))
            candidate.RecipientSlot = FillUnnamed(candidate);
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
        if (_owners.Fill(subject, candidate.Actors, taken: []) is { Length: > 0 } slot)
            return $"subj>{slot}";
        var token = sentence.Tokens[subject];
        if (token.Relation != "obj" || !sentence.IsVerb(token.HeadIndex))
            return "";
        return Fill(new Act(token.HeadIndex, IsNoun: false), ["subj"], candidate.Actors, taken: []).Length > 0
            ? "subj>maker"
            : "";
    }

    /// <summary>"rejected the American appeal", "struck Daesh positions": whose it was.</summary>
    private string FillFromOwner(Candidate candidate)
    {
        foreach (var slot in candidate.Frame.Recipient.Slots)
        {
            foreach (var head in Slots.Fill(sentence, candidate.Act, slot))
            {
                if (_owners.Fill(head, candidate.Recipients, candidate.Actors) is { Length: > 0 } owner)
                    return $"{slot}>{owner}";
            }
        }

        return "";
    }

    /// <summary>
    /// "refused to answer Paris", "opened a front in Syria": another state in the clause or in its complement, when the
    /// slots that the frame names are empty.
    /// </summary>
    private string FillFromElsewhere(Candidate candidate)
    {
        var slot = Fill(candidate.Act, Anywhere, candidate.Recipients, candidate.Actors);
        foreach (var complement in Slots.Fill(sentence, candidate.Act, "clause"))
        {
            if (slot.Length == 0)
                slot = FillFromComplement(candidate, complement);
        }

        candidate.Recipients.RemoveAll(mention => mention.Party.Country.Length == 0 ||
            candidate.Actors.Exists(actor => actor.Party.Country == mention.Party.Country));
        return candidate.Recipients.Count > 0 ? $"clause>{slot}" : "";
    }

    /// <summary>"demanded that Paris apologise", "agreed to help Kyiv", "vowed to continue its strikes on Aden".</summary>
    private string FillFromComplement(Candidate candidate, int complement)
    {
        var inner = new Act(complement, IsNoun: false);
        var slot = Fill(inner, ["subj", "obj", .. Anywhere], candidate.Recipients, candidate.Actors);
        if (slot.Length == 0 && Clause.Object(sentence, complement) is var held and >= 0 &&
            _owners.Fill(held, candidate.Recipients, candidate.Actors) is { Length: > 0 } owner)
            slot = $"obj>{owner}";
        foreach (var deeper in Slots.Fill(sentence, inner, "clause"))
        {
            if (slot.Length == 0)
                slot = Fill(new Act(deeper, IsNoun: false), ["obj", .. Anywhere], candidate.Recipients, candidate.Actors);
        }

        return slot;
    }

    /// <summary>"sued Grameen Bank", "condemned the verdict": nobody known, but what the text says is kept.</summary>
    private string FillUnnamed(Candidate candidate)
    {
        foreach (var slot in candidate.Frame.Recipient.Slots)
        {
            foreach (var head in Slots.Fill(sentence, candidate.Act, slot))
            {
                if (head != candidate.ConsumedIndex && AddUnnamed(head, candidate.Recipients, candidate.Actors))
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

            // "A Turkish military assault": the adjective without a state is no second actor.
            if (slot is "adj" or "compound" && role.Exists(mention => mention.Party.Country.Length > 0))
                role.RemoveAll(mention => mention.Party.Country.Length == 0);
            if (role.Count > count)
                return slot;
        }

        return "";
    }
}
