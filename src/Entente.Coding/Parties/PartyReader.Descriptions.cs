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
        "side", "country", "nation", "state", "government", "leader", "neighbour", "neighbor", "party", "power",
        "rival", "capital", "president", "minister", "ally", "army", "one",
    };

    /// <summary>Whom a description takes up again; null when it is none, or nothing before fits.</summary>
    private Mention? Described(int head)
    {
        var token = sentence.Tokens[head];
        if (token.Upos is not ("NOUN" or "NUM" or "DET") || !IsBare(head, out var count))
            return null;
        var lemma = token.Lemma.ToLowerInvariant();
        if (count > 0)
            return Sides.Contains(lemma) || CountOf(lemma) > 0 ? Several(head, count) : null;
        if (lemma is "group" or "movement" or "militia" or "organization" or "organisation" or "faction" or "network")
            return Taken(head, IsGroup);
        return lemma is "country" or "nation" or "kingdom" or "republic" ? Taken(head, IsState) : null;
    }

    /// <summary>
    /// Whether a noun has an article and nothing else to it; <i>both</i> and <i>three</i> say of how many.
    /// </summary>
    private bool IsBare(int head, out int count)
    {
        var isDefinite = false;
        count = CountOf(sentence.Tokens[head].Lemma);
        foreach (var child in sentence.Children(head))
        {
            var token = sentence.Tokens[child];
            if (CountOf(token.Lemma) is var said and > 0)
                count = said;
            else if (token.UniversalRelation == "det")
                isDefinite |= token.Lemma is "the" or "that" or "this";
            else if (Colours.Contains(token.Lemma.ToLowerInvariant()))
                continue;
            else if (child < head && token.UniversalRelation is "amod" or "compound" or "nmod" or "nummod" ||
                (child > head && token.UniversalRelation == "nmod" && (sentence.Preposition(child) == "of" ||
                    (sentence.Preposition(child) == "from" && !sentence.Is(head, "obj")))))
                return false;
        }

        return isDefinite || count > 0;
    }

    private static int CountOf(string lemma) => lemma switch
    {
        "two" or "both" => 2,
        "three" => 3,
        _ => 0,
    };

    private static bool IsGroup(Mention mention) =>
        mention.Kind is MentionKind.Body or MentionKind.Many &&
        mention.Party.Sector is "REB" or "OPP" or "PTY" or "NGO" or "IGO" or "CRM";

    private static bool IsState(Mention mention) =>
        mention is { TellsState: true, Kind: MentionKind.Body, Party.Sector: "GOV" or "" };

    private Mention? Taken(int head, Predicate<Mention> fits)
    {
        var found = LastIn(_mentions, head, mention => fits(mention) && !IsSubjectOfSameVerb(mention, head)) ??
            memory.Last(fits);
        return found is null
            ? null
            : found with
            {
                HeadIndex = head,
                IsSubject = IsSubject(head),
                Reason = $"the {sentence.Tokens[head].Form}: {found.Party.Text}",
                Together = [],
            };
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

    /// <summary>The last two or three states spoken of, "both sides"; null when there are not so many.</summary>
    private Mention? Several(int head, int count)
    {
        var found = new List<Mention>();
        while (found.Count < count)
        {
            bool IsFurther(Mention mention) =>
                HasState(mention) && !found.Exists(other => other.Party.Country == mention.Party.Country);
            if ((LastIn(_mentions, head, IsFurther) ?? memory.Last(IsFurther)) is not { } further)
                return null;
            found.Insert(0, further);
        }

        return found[^1] with
        {
            HeadIndex = head,
            IsSubject = IsSubject(head),
            Kind = MentionKind.Many,
            Together = found,
            Reason = $"{sentence.Tokens[head].Form}: {Names(found)}",
        };
    }

    private static bool HasState(Mention mention) =>
        mention.TellsState && mention.Party.Sector is "GOV" or "MIL" or "REB" or "";

    private static string Names(List<Mention> mentions) =>
        string.Join(" and ", mentions.Select(mention => mention.Party.Text));
}
