using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Parties;

/// <summary>
/// Finds whose a thing is, or whom it concerns: "Daesh positions", "a declaration of the premier", "depots in Aden".
/// </summary>
internal sealed class OwnerReader(Sentence sentence, PartyReader parties)
{
    private const int Deepest = 3;

    /// <summary>Where a noun says whose it is: Moscow's decree, a Russian decree, a decree by Moscow.</summary>
    private static readonly string[] Owners = ["poss", "adj", "compound", "by", "of"];

    /// <summary>Where it says whom it concerns or where it lies.</summary>
    private static readonly string[] Concerned = ["against", "on", "with", "to", "into", "between", "over", "for"];

    private static readonly string[] Places = ["in", "at", "from", "near"];

    /// <summary>Adds whose a thing is: the missiles' maker, the decree's author.</summary>
    /// <param name="noun">The head word of the thing.</param>
    /// <param name="role">Takes the parties.</param>
    /// <returns>The way to them through the tree; empty when there is none.</returns>
    public string FillMaker(int noun, List<Mention> role) =>
        FillFrom(new Act(sentence.Measured(noun), IsNoun: true), Owners, role, taken: []);

    /// <summary>Adds whoever owns a thing, or is concerned by it.</summary>
    /// <param name="noun">The head word of the thing.</param>
    /// <param name="role">Takes the parties.</param>
    /// <param name="taken">Who is not meant: those in the other role.</param>
    /// <returns>The way to them through the tree; empty when there is none.</returns>
    public string Fill(int noun, List<Mention> role, List<Mention> taken) => Fill(noun, role, taken, depth: 0);

    /// <summary>Adds whom a thing concerns though no table knows them: "a lawsuit against Thom".</summary>
    /// <returns>Whether there is anybody.</returns>
    public bool FillUnnamed(int noun, List<Mention> role, List<Mention> taken)
    {
        var act = new Act(sentence.Measured(noun), IsNoun: true);
        foreach (var slot in (string[])["against", "poss", "into", "on", "of", "with", "to"])
        {
            foreach (var head in Slots.Fill(sentence, act, slot))
            {
                var isName = sentence.Tokens[head].Upos == "PROPN";
                if ((isName || slot is "against" or "into") && parties.ReadUnnamed(head) is { } mention &&
                    !taken.Exists(mention.IsSameAs) && !taken.Exists(actor => actor.IsSelfOf(mention)))
                {
                    role.Add(mention);
                    return true;
                }
            }
        }

        return false;
    }

    private string Fill(int noun, List<Mention> role, List<Mention> taken, int depth)
    {
        var act = new Act(sentence.Measured(noun), IsNoun: true);
        if (FillFrom(act, Owners, role, taken) is { Length: > 0 } owner)
            return owner;
        if (FillFrom(act, Concerned, role, taken) is { Length: > 0 } concerned)
            return concerned;
        if (depth < Deepest && FillBelow(act.Index, role, taken, depth) is { Length: > 0 } below)
            return below;
        return FillFrom(act, Places, role, taken);
    }

    private string FillFrom(Act act, string[] slots, List<Mention> role, List<Mention> taken)
    {
        foreach (var slot in slots)
        {
            foreach (var head in Slots.Fill(sentence, act, slot))
            {
                if (head != act.Index && Named(head, role, taken, isModifier: slot is "adj" or "compound"))
                    return slot;
            }
        }

        return "";
    }

    /// <summary>"the end of its raids", "posts held by the militia": through a further noun or clause.</summary>
    private string FillBelow(int noun, List<Mention> role, List<Mention> taken, int depth)
    {
        foreach (var child in sentence.Children(noun).ToArray())
        {
            var relation = sentence.Tokens[child].UniversalRelation;
            // "partners in the fight against Daesh": what they are in is another act.
            if (relation == "nmod" && sentence.Preposition(child) is "in" or "during" or "amid" && parties.IsAct(child))
                continue;
            if (relation is "nmod" or "nmod:poss" or "conj" && sentence.Tokens[child].Upos == "NOUN" &&
                Fill(child, role, taken, depth + 1) is { Length: > 0 } slot)
                return $"{relation}>{slot}";
            if (relation == "acl" && depth <= 1 &&
                FillFromClause(child, role, taken, depth + 1) is { Length: > 0 } clause)
                return $"acl>{clause}";
        }

        return "";
    }

    private string FillFromClause(int verb, List<Mention> role, List<Mention> taken, int depth)
    {
        foreach (var child in sentence.Children(verb).ToArray())
        {
            var relation = sentence.Tokens[child].UniversalRelation;
            if (relation is not ("obj" or "obl" or "nsubj" or "xcomp"))
                continue;
            if (Named(child, role, taken))
                return relation;
            if (depth <= Deepest && sentence.IsNominal(child) &&
                Fill(child, role, taken, depth + 1) is { Length: > 0 } slot)
                return $"{relation}>{slot}";
        }

        return "";
    }

    private bool Named(int head, List<Mention> role, List<Mention> taken, bool isModifier = false)
    {
        var count = role.Count;
        parties.AddAll(head, role, taken);
        role.RemoveAll(mention => !mention.IsKnown || taken.Exists(actor => actor.IsSelfOf(mention)) ||
            (isModifier && (mention.IsGuessed || mention.Party.Country.Length == 0)));
        return role.Count > count;
    }
}
