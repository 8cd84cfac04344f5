using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Framings;

/// <summary>Between which states a name lies, by the words that hang together with it.</summary>
internal sealed class BoundStates(Sentence sentence, PartyReader parties)
{
    /// <summary>The pairs that the words around a name tell; none where they name fewer than two states.</summary>
    /// <remarks>"Washington ruled out an alliance with Pakistan", "China called Pakistan a brother": where they name
    /// one, who speaks is the other.</remarks>
    /// <param name="noun">The noun of the name.</param>
    /// <param name="subject">Head of what is called so; −1 for none.</param>
    /// <param name="carrier">The verb that carries the name, "formed an alliance with"; −1 for none.</param>
    /// <param name="speaker">Head of who speaks; −1 for the writer.</param>
    /// <param name="alone">The only state that the words name; empty otherwise.</param>
    public IReadOnlyList<(string First, string Second)> Of(
        int noun, int subject, int carrier, int speaker, out string alone)
    {
        var (owners, others) = (new List<string>(), new List<string>());
        foreach (var child in sentence.Children(noun))
        {
            var relation = sentence.Tokens[child].Relation;
            if (relation is "nmod:poss" or "amod" or "compound" or "nmod:desc" or "flat")
                owners.AddRange(Under(child));
            else if (relation is "nmod" or "obl" or "acl" or "appos")
                // "Iranian rivals, Saudi Arabia and the Emirates": they are the rivals.
                (relation == "appos" && owners.Count == 0 ? owners : others).AddRange(Under(child));
        }

        if (carrier >= 0)
            others.AddRange(Partners(carrier, noun));
        var called = subject >= 0 ? Under(subject).ToList() : [];
        var pairs = others.Count > 0 ? Pairs([.. called, .. owners], others) : Pairs(called, owners);
        var named = called.Concat(owners).Concat(others).Distinct(StringComparer.Ordinal).ToList();
        alone = named is [var only] ? only : "";
        if (alone.Length == 0 || speaker < 0)
            return pairs;
        return [.. Under(speaker).Where(state => state != named[0]).Distinct(StringComparer.Ordinal).Take(1)
            .Select(state => Ordered(state, named[0]))];
    }

    /// <summary>The two states that a sentence names outside some words; null where it is not two.</summary>
    public (string First, string Second)? Named(int outside)
    {
        var hidden = outside >= 0 ? sentence.Subtree(outside).ToHashSet() : [];
        var states = parties.Mentions.Where(mention => !hidden.Contains(mention.HeadIndex))
            .Select(mention => mention.Party.Country).Where(StateCodes.IsState)
            .Distinct(StringComparer.Ordinal).ToList();
        return states.Count == 2 ? Ordered(states[0], states[1]) : null;
    }

    public static (string First, string Second) Ordered(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private static List<(string First, string Second)> Pairs(List<string> ones, List<string> others)
    {
        var crossed = ones.SelectMany(one => others.Select(other => (one, other)));
        var all = ones.Count > 0 && others.Count > 0 && crossed.Any(pair => pair.one != pair.other)
            ? crossed
            : Within([.. ones, .. others]);
        return [.. all.Where(pair => pair.Item1 != pair.Item2).Select(pair => Ordered(pair.Item1, pair.Item2))
            .Distinct()];
    }

    private static IEnumerable<(string, string)> Within(List<string> states) =>
        states.SelectMany((one, place) => states.Skip(place + 1).Select(other => (one, other)));

    /// <summary>"formed an alliance with Iran", "drew Iran into an axis": the others in the verb's clause.</summary>
    private IEnumerable<string> Partners(int verb, int noun)
    {
        foreach (var child in sentence.Children(verb).ToArray())
        {
            if (child != noun && sentence.Is(child, "obl") &&
                sentence.Preposition(child) is "with" or "between" or "of")
            {
                foreach (var state in Under(child))
                    yield return state;
            }
        }
    }

    private IEnumerable<string> Under(int top)
    {
        foreach (var index in sentence.Subtree(top))
        {
            if (sentence.Tokens[index].Upos is not ("NOUN" or "PROPN" or "PRON" or "ADJ") || IsAside(index, top))
                continue;
            foreach (var mention in parties.ReadAll(index))
            {
                if (StateCodes.IsState(mention.Party.Country))
                    yield return mention.Party.Country;
            }
        }
    }

    /// <summary>What a relative clause says of somebody does not belong to the tie.</summary>
    private bool IsAside(int index, int top)
    {
        for (; index != top && index >= 0; index = sentence.Tokens[index].HeadIndex)
        {
            if (sentence.Tokens[index].Relation is "acl:relcl" or "advcl" or "parataxis")
                return true;
        }

        return false;
    }
}
