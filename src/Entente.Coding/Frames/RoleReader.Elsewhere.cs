using Entente.Coding.Parties;
using Entente.Coding.Trees;

namespace Entente.Coding.Frames;

/// <summary>To whom it is done, where the frame's slots are empty: in the rest of the clause and in its
/// complements.</summary>
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
