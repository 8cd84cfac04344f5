using Entente.Coding.Trees;

namespace Entente.Coding.Parties;

/// <summary>Descriptions that take up what was named: "the group", "the country", "both sides".</summary>
internal sealed partial class PartyReader
{
    /// <summary>What "the group" may be called besides without being another one.</summary>
    private static readonly HashSet<string> Colours = new(StringComparer.Ordinal)
    {
        "armed", "militant", "terror", "terrorist", "rebel", "insurgent", "jihadist", "jihadi", "islamist", "extremist",
        "opposition", "same", "guerrilla",
    };

    private static readonly HashSet<string> Sides = new(StringComparer.Ordinal)
    {
        "side", "country", "nation", "state", "government", "leader", "neighbour", "neighbor", "party", "power", "rival",
        "capital", "president", "minister", "ally", "army", "one",
    };

    /// <summary>Whom a description takes up again; null when it is none, or nothing before fits.</summary>
    private Mention? Described(int head)
    {
        var token = sentence.Tokens[head];
        if (token.Upos is not ("NOUN" or "NUM" or "DET") || !IsBare(head, out var isPair))
            return null;
        var lemma = token.Lemma.ToLowerInvariant();
        if (isPair)
            return Sides.Contains(lemma) || lemma is "two" or "both" ? Pair(head) : null;
        if (lemma is "group" or "movement" or "militia" or "organization" or "organisation" or "faction" or "network")
            return Taken(head, IsGroup);
        return lemma is "country" or "nation" or "kingdom" or "republic" ? Taken(head, IsState) : null;
    }

    /// <summary>
    /// Whether a noun has an article and nothing else to it; <i>two</i> and <i>both</i> make it a pair.
    /// </summary>
    private bool IsBare(int head, out bool isPair)
    {
        var isDefinite = false;
        isPair = sentence.Tokens[head].Lemma is "two" or "both";
        foreach (var child in sentence.Children(head))
        {
            var token = sentence.Tokens[child];
            if (token.Lemma is "two" or "both")
                isPair = true;
            else if (token.UniversalRelation == "det")
                isDefinite |= token.Lemma is "the" or "that" or "this";
            else if (Colours.Contains(token.Lemma.ToLowerInvariant()))
                continue;
            else if (child < head && token.UniversalRelation is "amod" or "compound" or "nmod" or "nummod" ||
                (child > head && token.UniversalRelation == "nmod" && sentence.Preposition(child) is "of" or "from"))
                return false;
        }

        return isDefinite || isPair;
    }

    private static bool IsGroup(Mention mention) =>
        mention is { Kind: MentionKind.Body or MentionKind.Many, Party.Sector: "REB" or "OPP" or "PTY" or "NGO" or "IGO" or "CRM" };

    private static bool IsState(Mention mention) =>
        mention is { IsGuessed: false, Kind: MentionKind.Body, Party: { Country.Length: 3, Sector: "GOV" or "" } };

    private Mention? Taken(int head, Predicate<Mention> fits)
    {
        var found = LastIn(_mentions, head, fits) ?? memory.Last(fits);
        return found is null
            ? null
            : found with { HeadIndex = head, IsSubject = IsSubject(head), Reason = ReasonFor(head, found), Together = [] };
    }

    private static Mention? LastIn(List<Mention> mentions, int before, Predicate<Mention> fits)
    {
        for (var place = mentions.Count - 1; place >= 0; place--)
        {
            if (mentions[place].HeadIndex < before && fits(mentions[place]))
                return mentions[place];
        }

        return null;
    }

    /// <summary>The last two states spoken of, "both sides"; null when there are not two.</summary>
    private Mention? Pair(int head)
    {
        var second = LastIn(_mentions, head, HasState) ?? memory.Last(HasState);
        if (second is null)
            return null;
        bool IsOther(Mention mention) => HasState(mention) && mention.Party.Country != second.Party.Country;
        var first = LastIn(_mentions, head, IsOther) ?? memory.Last(IsOther);
        return first is null
            ? null
            : second with
            {
                HeadIndex = head,
                IsSubject = IsSubject(head),
                Kind = MentionKind.Many,
                Together = [first, second],
                Reason = $"{sentence.Tokens[head].Form}: {first.Party.Text} and {second.Party.Text}",
            };
    }

    private static bool HasState(Mention mention) =>
        mention is { IsGuessed: false, Party: { Country.Length: 3, Sector: "GOV" or "MIL" or "REB" or "" } };

    private string ReasonFor(int head, Mention found) => $"the {sentence.Tokens[head].Form}: {found.Party.Text}";
}
