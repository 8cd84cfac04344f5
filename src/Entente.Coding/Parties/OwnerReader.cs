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
    private static readonly string[] Concerned = ["against", "on", "with", "to", "into", "between", "from", "in", "at"];

    /// <summary>Adds whoever owns a noun, or is concerned by it.</summary>
    /// <param name="noun">The head word of the thing.</param>
    /// <param name="role">Takes the parties.</param>
    /// <param name="taken">Who is not meant: those in the other role.</param>
    /// <returns>The way to them through the tree; empty when there is none.</returns>
    public string Fill(int noun, List<Mention> role, List<Mention> taken) => Fill(noun, role, taken, depth: 0);

    private string Fill(int noun, List<Mention> role, List<Mention> taken, int depth)
    {
        var act = new Act(sentence.Measured(noun), IsNoun: true);
        foreach (var slots in (string[][])[Owners, Concerned])
        {
            foreach (var slot in slots)
            {
                foreach (var head in Slots.Fill(sentence, act, slot))
                {
                    if (head != noun && Named(head, role, taken))
                        return slot;
                }
            }
        }

        return depth < Deepest ? FillBelow(act.Index, role, taken, depth) : "";
    }

    /// <summary>"the end of its raids on Gaza", "15 posts held by the militia": through a further noun or participle.</summary>
    private string FillBelow(int noun, List<Mention> role, List<Mention> taken, int depth)
    {
        foreach (var child in sentence.Children(noun).ToArray())
        {
            var relation = sentence.Tokens[child].UniversalRelation;
            var isNoun = relation is "nmod" && sentence.Tokens[child].Upos is "NOUN";
            var isClause = sentence.Tokens[child].Relation == "acl" && sentence.IsVerb(child);
            if (isNoun && Fill(child, role, taken, depth + 1) is { Length: > 0 } slot)
                return $"nmod>{slot}";
            if (isClause && FillFromClause(child, role, taken))
                return "acl";
        }

        return "";
    }

    private bool FillFromClause(int verb, List<Mention> role, List<Mention> taken)
    {
        foreach (var child in sentence.Children(verb).ToArray())
        {
            if (sentence.Tokens[child].UniversalRelation is "obj" or "obl" or "nsubj" && Named(child, role, taken))
                return true;
        }

        return false;
    }

    private bool Named(int head, List<Mention> role, List<Mention> taken)
    {
        var count = role.Count;
        parties.AddAll(head, role, taken);
        role.RemoveAll(mention => !mention.IsKnown);
        return role.Count > count;
    }
}
