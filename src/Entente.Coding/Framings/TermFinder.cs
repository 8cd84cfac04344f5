using Entente.Knowledge.Events;
using Entente.Knowledge.Framings;
using Entente.Language;

namespace Entente.Coding.Framings;

/// <summary>Finds names for ties in a sentence, the longest that fits at each noun.</summary>
internal sealed class TermFinder(FramingWords words, Lexicon lexicon)
{
    public IEnumerable<NamedTie> Find(Sentence sentence)
    {
        for (var index = 0; index < sentence.Tokens.Count; index++)
        {
            // A name of its own, "the Northern Alliance", is somebody and not what somebody calls a tie.
            if (sentence.Tokens[index].Upos == "NOUN" && At(sentence, index) is { } found)
                yield return found;
        }
    }

    private NamedTie? At(Sentence sentence, int index)
    {
        foreach (var lemma in Readings(sentence.Tokens[index]))
        {
            foreach (var term in words.TermsOf(lemma))
            {
                var first = Before(sentence, index, term);
                if (first >= 0 && IsAfter(sentence, index, term) && !IsAnotherThing(sentence, index, term))
                    return new NamedTie(term, index, first);
            }
        }

        return null;
    }

    /// <summary>Index of the first word of the term; −1 where the words before the noun differ.</summary>
    private int Before(Sentence sentence, int head, FramingTerm term)
    {
        var index = head;
        for (var word = term.HeadIndex - 1; word >= 0; word--)
        {
            do
            {
                index--;
            }
            while (index >= 0 && sentence.Tokens[index].Upos == "PUNCT");
            if (index < 0 || !Readings(sentence.Tokens[index]).Contains(term.Words[word]))
                return -1;
        }

        return index;
    }

    private bool IsAfter(Sentence sentence, int head, FramingTerm term)
    {
        var rest = term.Words.Skip(term.HeadIndex + 1).ToList();
        return head + rest.Count < sentence.Tokens.Count && rest.Select((word, place) => (word, place))
            .All(part => Readings(sentence.Tokens[head + 1 + part.place]).Any(reading =>
                reading == part.word || (part.word.EndsWith('s') && reading == part.word[..^1])));
    }

    private static bool IsAnotherThing(Sentence sentence, int head, FramingTerm term)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence.Tokens[child].UniversalRelation is not ("amod" or "compound" or "nmod"))
                continue;
            var token = sentence.Tokens[child];
            if (term.Unless.Contains(token.Lemma.ToLowerInvariant()) || term.Unless.Contains(token.Form) ||
                term.Unless.Contains(token.Form.ToLowerInvariant()))
                return true;
        }

        return false;
    }

    /// <summary>The word's lemma and form, and what machine rewording put it for.</summary>
    private IEnumerable<string> Readings(Token token)
    {
        var (lemma, form) = (token.Lemma.ToLowerInvariant(), token.Form.ToLowerInvariant());
        yield return lemma;
        yield return form;
        if (lexicon.Rewordings.TryGetValue(lemma, out var meant))
            yield return meant;
    }
}
