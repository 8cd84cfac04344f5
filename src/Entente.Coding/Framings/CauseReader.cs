using Entente.Coding.Dates;
using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Framings;

/// <summary>Reads what a sentence calls the catalyst, the turning point, the driving force.</summary>
internal sealed class CauseReader(Document document, Sentence sentence, PartyReader parties, DateOfAct dates)
{
    /// <summary>What is called so; null where the sentence does not say.</summary>
    /// <param name="noun">The noun: <c>catalyst</c>.</param>
    public NamedCause? Of(int noun)
    {
        var head = HeadOf(noun);
        if (head < 0 || sentence.Tokens[head].Upos == "PRON")
            return null;
        var words = sentence.Subtree(head).Where(index => !IsBesides(index, head, noun)).ToList();
        var text = document.Text[sentence.Tokens[words[0]].Start..sentence.Tokens[words[^1]].End];
        var date = dates.Of(new Act(head, IsNoun: true));
        return new NamedCause(
            text.ReplaceLineEndings(" "),
            [.. words.SelectMany(parties.ReadAll).Select(mention => mention.Party.Country).Where(StateCodes.IsState)
                .Distinct(StringComparer.Ordinal)],
            date.Precision is DatePrecision.Document or DatePrecision.Unknown ? null : date);
    }

    private int HeadOf(int noun)
    {
        var token = sentence.Tokens[noun];
        // "The war was a turning point", "the catalyst was the war".
        if (sentence.HasChild(noun, "cop"))
            return sentence.Child(noun, "nsubj");
        if (token.Relation == "nsubj" && token.HeadIndex >= 0 && sentence.HasChild(token.HeadIndex, "cop"))
            return token.HeadIndex;
        // "The war served as a catalyst", "the war, a turning point".
        if (token is { UniversalRelation: "obl" or "xcomp" or "obj", HeadIndex: >= 0 } &&
            sentence.IsVerb(token.HeadIndex))
            return Clause.Subject(sentence, token.HeadIndex);
        if (token is { Relation: "appos", HeadIndex: >= 0 })
            return token.HeadIndex;
        return Named(noun);
    }

    /// <summary>"The Syria catalyst".</summary>
    private int Named(int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (sentence.Tokens[child].Relation is "compound" or "amod" or "nmod:poss" &&
                parties.Read(child) is { Party.Country.Length: > 0 })
                return child;
        }

        return -1;
    }

    /// <summary>The words of the clause that say what it was of the cause, and their marks.</summary>
    private bool IsBesides(int index, int head, int noun)
    {
        if (index == head)
            return false;
        for (var up = index; up != head; up = sentence.Tokens[up].HeadIndex)
        {
            if (up == noun || (sentence.Tokens[up].HeadIndex == head &&
                sentence.Tokens[up].UniversalRelation is "cop" or "punct" or "mark" or "advmod" or "cc" or "nsubj"))
                return true;
        }

        return false;
    }
}
