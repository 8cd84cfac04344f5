using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Finds who fills the roles of a candidate: in the slots that its frame names, else through what is theirs.
/// </summary>
internal sealed partial class RoleReader(Sentence sentence, PartyReader parties)
{
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
