using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds who fills the roles of a candidate: in the slots that its frame names, else through what is theirs.
/// </summary>
internal sealed class RoleReader(Sentence sentence, PartyReader parties)
{
    /// <summary>Where a noun says whose it is: Moscow's decree, a Russian decree, a decree by Moscow.</summary>
    private static readonly string[] Owners = ["poss", "adj", "compound", "by", "of"];

    /// <summary>Where else a sentence may name whom an act is meant for, likeliest first.</summary>
    private static readonly string[] Anywhere =
        ["against", "to", "with", "on", "over", "into", "in", "at", "from", "for"];

    /// <summary>Fills actors and recipients.</summary>
    /// <returns>The same candidate.</returns>
    public Candidate Read(Candidate candidate)
    {
        var (frame, act) = (candidate.Frame, candidate.Act);
        candidate.ActorSlot = Fill(act, frame.Actor.Slots, candidate.Actors, taken: []);
        if (candidate.Actors.Count == 0 && !act.IsNoun && frame.Actor.Slots.Contains("subj"))
            candidate.ActorSlot = FillFromMaker(candidate);
        if (frame.Actor.Joined.Length > 0 &&
            Fill(act, [frame.Actor.Joined], candidate.Actors, taken: []) is { Length: > 0 } joined)
            candidate.ActorSlot += candidate.ActorSlot.Length > 0 ? $" and {joined}" : joined;

        candidate.RecipientSlot = Fill(act, frame.Recipient.Slots, candidate.Recipients, candidate.Actors);
        if (candidate.Recipients.Count == 0 && !act.IsNoun && !frame.Recipient.IsNone)
            candidate.RecipientSlot = FillFromOwner(candidate);
        if (candidate.Recipients.Count == 0 && !frame.Recipient.IsNone && candidate.Actors.Count == 1)
            candidate.RecipientSlot = FillFromElsewhere(candidate);
        if (frame.Type.Quad == "material conflict")
        {
            LeaveOpen(candidate);
            if (candidate.RecipientSlot is "in" or "near" or "along" or "at" or "across")
                MarkTerritory(candidate);
        }

        return candidate;
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
        if (subject < 0 || sentence.Tokens[subject].Upos != "NOUN")
            return "";
        if (Fill(new Act(subject, IsNoun: true), Owners, candidate.Actors, taken: []) is { Length: > 0 } slot)
            return $"subj>{slot}";
        var token = sentence.Tokens[subject];
        if (token.Relation != "obj" || !sentence.IsVerb(token.HeadIndex))
            return "";
        return Fill(new Act(token.HeadIndex, IsNoun: false), ["subj"], candidate.Actors, taken: []).Length > 0
            ? "subj>maker"
            : "";
    }

    /// <summary>"rejected the American appeal", "criticised Moscow's move": whose it was.</summary>
    private string FillFromOwner(Candidate candidate)
    {
        var held = Clause.Object(sentence, candidate.Act.Index);
        if (held < 0 || candidate.Frame.Type.Quad is "material cooperation" or "material conflict")
            return "";
        var owned = new Act(sentence.Measured(held), IsNoun: true);
        return Fill(owned, Owners, candidate.Recipients, candidate.Actors) is { Length: > 0 } slot ? $"obj>{slot}" : "";
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
                slot = Fill(
                    new Act(complement, IsNoun: false), ["obj", .. Anywhere], candidate.Recipients, candidate.Actors);
        }

        candidate.Recipients.RemoveAll(mention => mention.Party.Country.Length == 0 ||
            candidate.Actors.Exists(actor => actor.Party.Country == mention.Party.Country));
        return candidate.Recipients.Count > 0 ? $"clause>{slot}" : "";
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
                role.AddRange(parties.ReadAll(head)
                    .Where(mention => !Holds(taken, mention) && !Holds(role, mention)));
            }

            // "A Turkish military assault": the adjective without a state is no second actor.
            if (slot is "adj" or "compound" && role.Exists(mention => mention.Party.Country.Length > 0))
                role.RemoveAll(mention => mention.Party.Country.Length == 0);
            if (role.Count > count)
                return slot;
        }

        return "";
    }

    private static bool Holds(List<Mention> role, Mention mention) =>
        role.Exists(other => other.HeadIndex == mention.HeadIndex);
}
