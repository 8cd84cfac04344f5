using Entente.Coding.Trees;

namespace Entente.Coding.Parties;

/// <summary>Pronouns: each stands for a party named near it.</summary>
internal sealed partial class PartyReader
{
    private Mention? Antecedent(int pronoun)
    {
        if (Clause.StandsFor(sentence, pronoun) is var noun && noun != pronoun)
            return Read(noun);
        MentionKind? kind = sentence.Tokens[pronoun].Form.ToLowerInvariant() switch
        {
            "he" or "she" or "him" or "her" or "his" or "hers" => MentionKind.Person,
            "it" or "its" => MentionKind.Body,
            "they" or "them" or "their" or "theirs" => MentionKind.Many,
            _ => null,
        };
        var found = kind is null ? Reflexive(pronoun) ?? Speaker(pronoun) : Nearest(pronoun, kind.Value);
        return found is null ? null : Standing(found, pronoun);
    }

    /// <summary>"defended itself": the subject of the same verb.</summary>
    private Mention? Reflexive(int pronoun)
    {
        var token = sentence.Tokens[pronoun];
        return token.Form.EndsWith("self", StringComparison.Ordinal) || token.Form == "themselves"
            ? token.HeadIndex >= 0 && Clause.Subject(sentence, token.HeadIndex) is var subject and >= 0 &&
                subject != pronoun ? Read(subject) : null
            : null;
    }

    private Mention? Nearest(int pronoun, MentionKind kind) =>
        Memory.Best(Mentions, kind, mention => mention.HeadIndex < pronoun && !IsBarred(mention, pronoun)) ??
        memory.LastOf(kind) ?? After(pronoun, kind);

    /// <summary>
    /// "Trump called Erdoğan, urging him": who urges is not who is urged; "its ally Britain" is not Britain's.
    /// </summary>
    private bool IsBarred(Mention mention, int pronoun) =>
        IsWithinPhrase(pronoun, mention.HeadIndex) || IsSubjectOfSameVerb(mention, pronoun);

    /// <summary>Whether nothing but nouns lies between a pronoun and the head above it.</summary>
    private bool IsWithinPhrase(int pronoun, int head)
    {
        var index = pronoun;
        while (index >= 0 && index != head && (index == pronoun || sentence.IsNominal(index)))
            index = sentence.Tokens[index].HeadIndex;
        return index == head;
    }

    private bool IsSubjectOfSameVerb(Mention mention, int pronoun)
    {
        var token = sentence.Tokens[pronoun];
        return token.UniversalRelation is "obj" or "iobj" or "obl" && token.HeadIndex >= 0 &&
            sentence.IsVerb(token.HeadIndex) && Clause.Subject(sentence, token.HeadIndex) == mention.HeadIndex;
    }

    /// <summary>"In his invasion of Ukraine, the president …": the name may follow the pronoun.</summary>
    private Mention? After(int pronoun, MentionKind kind)
    {
        foreach (var mention in Mentions)
        {
            if (mention.HeadIndex > pronoun && mention.IsSubject && Memory.Fits(mention, kind) &&
                !IsWithinPhrase(pronoun, mention.HeadIndex))
                return mention;
        }

        return null;
    }

    /// <summary>"Trump wrote: we have defeated": who says <i>we</i>.</summary>
    private Mention? Speaker(int pronoun)
    {
        if (sentence.Tokens[pronoun].Form.ToLowerInvariant() is not ("i" or "we" or "us" or "our" or "my" or "me"))
            return null;
        for (var index = pronoun; index >= 0; index = sentence.Tokens[index].HeadIndex)
        {
            var head = sentence.Tokens[index].HeadIndex;
            if (head >= 0 && sentence.Tokens[index].UniversalRelation is "ccomp" or "parataxis" &&
                SubjectOf(head, pronoun) is { } above)
                return above;
            foreach (var child in sentence.Children(index))
            {
                if (sentence.Is(child, "parataxis") && SubjectOf(child, pronoun) is { } beside)
                    return beside;
            }
        }

        return null;
    }

    private Mention? SubjectOf(int verb, int pronoun) =>
        sentence.Child(verb, "nsubj") is var subject and >= 0 && subject != pronoun
            ? Read(subject)
            : null;

    /// <summary>
    /// The party in the pronoun's place, under its own words: a reader wants the name, not <i>they</i>.
    /// </summary>
    private Mention Standing(Mention found, int pronoun)
    {
        var together = IsPlural(pronoun) ? Coordination(found) : [];
        var named = together.Count > 0 ? Names(together) : found.Party.Text;
        return found with
        {
            HeadIndex = pronoun,
            IsSubject = IsSubject(pronoun),
            Together = together,
            Reason = $"{sentence.Tokens[pronoun].Form}: {named}",
        };
    }

    private bool IsPlural(int pronoun) =>
        sentence.Tokens[pronoun].Form.ToLowerInvariant() is "they" or "them" or "their" or "theirs";

    /// <summary>"Russia and Iran said they": all who are named together with the antecedent.</summary>
    private List<Mention> Coordination(Mention found)
    {
        if (found.Group < 0)
            return [];
        var together = _mentions.Contains(found)
            ? _mentions.FindAll(mention => mention.Group == found.Group)
            : memory.TogetherWith(found).ToList();
        return together.Count > 1 ? together : [];
    }
}
