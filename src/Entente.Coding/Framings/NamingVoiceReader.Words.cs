using Entente.Coding.Trees;
using Entente.Knowledge.Framings;

namespace Entente.Coding.Framings;

/// <content>What the words right beside a name do to it.</content>
internal sealed partial class NamingVoiceReader
{
    private static readonly string[] Contrasts = ["but", "however", "yet", "rather", "instead"];

    private FramingEffect OfAdjectives(int noun)
    {
        var effect = FramingEffect.Affirmed;
        foreach (var child in sentence.Children(noun))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is "det" or "advmod" or "cc:preconj" or "cc" &&
                token.Lemma.ToLowerInvariant() is "no" or "neither" or "hardly" or "scarcely" or "barely" or "less")
                return FramingEffect.Denied;
            if (token.UniversalRelation is "amod" or "compound")
            {
                var written = string.Concat(sentence.Subtree(child).Select(index => sentence.Tokens[index].Form));
                effect = Worse(effect, words.EffectOf(written.ToLowerInvariant(), "adj"));
            }
        }

        return effect;
    }

    /// <summary>"rather than an alliance", "short of an alliance": the words right before the phrase.</summary>
    private FramingEffect OfPreposition(NamedTie found)
    {
        var first = Math.Min(found.First, Phrase.Of(sentence, found.Head).First);
        // "more a bargain than an alliance" has the article between.
        while (first > 0 && sentence.Tokens[first].Upos is not ("ADP" or "SCONJ") &&
            sentence.Tokens[first - 1].Upos is "DET" or "ADJ" or "PUNCT" && first > found.Head - 6)
            first--;
        if (first == 0)
            return FramingEffect.Affirmed;
        var last = sentence.Tokens[first - 1].Form.ToLowerInvariant();
        // "less an alliance than a bargain": it is a bargain.
        if (last == "than" && sentence.Tokens.Take(first).Any(token => token.Form is "less" or "Less"))
            return FramingEffect.Affirmed;
        var two = first > 1 ? $"{sentence.Tokens[first - 2].Form.ToLowerInvariant()} {last}" : last;
        var effect = words.EffectOf(two, "prep");
        return effect != FramingEffect.None ? effect : Worse(FramingEffect.Affirmed, words.EffectOf(last, "prep"));
    }

    /// <summary>"For critics, this is an axis": who stands before the clause with <i>for</i>.</summary>
    private (int First, int Last, int Head) ForWhom(int clause)
    {
        if (sentence.Tokens[0].Form is not ("For" or "To"))
            return NamingVoice.Writer;
        var end = FirstWord(clause);
        while (end > 1 && sentence.Tokens[end - 1].Upos == "PUNCT")
            end--;
        for (var index = 1; index < end; index++)
        {
            var token = sentence.Tokens[index];
            if (token.Upos is "NOUN" or "PROPN" && !Times.IsTime(token) &&
                (words.IsTeller(token.Lemma.ToLowerInvariant()) || parties.Read(index) is { IsKnown: true }))
                return (1, end - 1, index);
        }

        return NamingVoice.Writer;
    }

    /// <summary>The first word of the clause itself.</summary>
    private int FirstWord(int clause)
    {
        var subject = SubjectOf(clause);
        return subject < 0 ? 0 : Phrase.Of(sentence, subject).First;
    }

    /// <summary>The subject; behind "For critics, …" the last one, since the critics are often taken for a first
    /// one.</summary>
    private int SubjectOf(int clause)
    {
        var subject = -1;
        if (sentence.Tokens[0].Form is not ("For" or "To"))
            return sentence.Child(clause, "nsubj");
        foreach (var child in sentence.Children(clause))
        {
            if (child < clause && sentence.Is(child, "nsubj"))
                subject = child;
        }

        return subject;
    }

    private (int First, int Last, int Head) SpeakerOf(int head)
    {
        // "We are allies", "I call it a pact": nobody but the writer, unless the words are quoted.
        if (head < 0)
            return NamingVoice.Writer;
        var phrase = Phrase.Of(sentence, head);
        return (phrase.First, phrase.Last, head);
    }

    private bool MeansTie(int index) =>
        sentence.Tokens[index].Upos is "PRON" or "DET" || words.IsTie(sentence.Tokens[index].Lemma.ToLowerInvariant());

    private bool IsDefinite(int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (sentence.Tokens[child] is { Relation: "det" or "nmod:poss" } token &&
                token.Lemma.ToLowerInvariant() is not ("a" or "an" or "no" or "any" or "another" or "some"))
                return true;
        }

        return false;
    }

    private bool IsPredicate(int index) => sentence.HasChild(index, "cop") || words.TermsOf(
        sentence.Tokens[index].Lemma.ToLowerInvariant()).Count > 0;

    private bool IsContrast(int conjunct)
    {
        foreach (var child in sentence.Children(conjunct))
        {
            if (sentence.Tokens[child].UniversalRelation is "cc" or "advmod" &&
                Contrasts.Contains(sentence.Tokens[child].Lemma.ToLowerInvariant()))
                return true;
        }

        return false;
    }

    private FramingEffect StatusEffect(int index) => Worse(
        OfAdjectives(index), EffectOf(voices.Read(sentence, new Act(index, IsNoun: true)).Status));

    private static FramingEffect EffectOf(EventStatus status) => status switch
    {
        EventStatus.Negated => FramingEffect.Denied,
        EventStatus.Planned or EventStatus.Hypothetical => FramingEffect.Tentative,
        _ => FramingEffect.Affirmed,
    };

    // A denial outweighs doubt, and doubt outweighs what is plainly said.
    private static FramingEffect Worse(FramingEffect one, FramingEffect other) =>
        (FramingEffect)Math.Max((int)one, (int)other);
}
