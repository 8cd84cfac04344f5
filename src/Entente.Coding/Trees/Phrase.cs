using Entente.Language;

namespace Entente.Coding.Trees;

/// <summary>The words of a noun phrase that name who or what it is, without clauses and asides.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="Last">Index of the last word, included.</param>
/// <param name="Head">Index of the head word.</param>
internal readonly record struct Phrase(int First, int Last, int Head)
{
    private const int LongestName = 14;

    /// <summary>
    /// The phrase around a head: its determiners, adjectives, compounds, possessors, names and <c>of</c>-phrases.
    /// </summary>
    public static Phrase Of(Sentence sentence, int head)
    {
        var first = head;
        var last = head;
        foreach (var child in sentence.Children(head))
        {
            var relation = sentence.Tokens[child].Relation;
            if (child < head && IsBefore(relation) && sentence.Tokens[child].Xpos != "WP$" &&
                (relation is "nmod:poss" || !sentence.HasChild(child, "case")) &&
                sentence.Tokens[child].Lemma is not ("each" or "both" or "either" or "neither"))
                first = Math.Min(first, Leftmost(sentence, child));
            else if (child > head && IsAfter(sentence, child, relation))
                last = Math.Max(last, Of(sentence, child).Last);
        }

        return new Phrase(Math.Max(first, head - LongestName), Math.Min(last, head + LongestName), head);
    }

    /// <summary>
    /// The same with the phrases that tie it to a state: "fighters from Chad", "protesters in Kyiv", "a man led by".
    /// </summary>
    public static Phrase WithTies(Sentence sentence, int head)
    {
        var phrase = Of(sentence, head);
        var last = phrase.Last;
        foreach (var child in sentence.Children(head))
        {
            if (child > last && IsTie(sentence, child))
                last = Math.Max(last, Of(sentence, child).Last);
        }

        return phrase with { Last = Math.Min(last, head + LongestName) };
    }

    /// <summary>The forms of the words, in order.</summary>
    public string[] Words(Sentence sentence)
    {
        var words = new string[Last - First + 1];
        for (var index = First; index <= Last; index++)
            words[index - First] = sentence.Tokens[index].Form;
        return words;
    }

    /// <summary>First UTF-16 code unit in the document.</summary>
    public int Start(Sentence sentence) => sentence.Tokens[First].Start;

    /// <summary>One past the last code unit in the document; a possessive ending is left out.</summary>
    public int End(Sentence sentence)
    {
        var last = Last;
        while (last > Head && sentence.Tokens[last].Upos is "PART" or "PUNCT")
            last--;
        return sentence.Tokens[last].End;
    }

    private static int Leftmost(Sentence sentence, int index)
    {
        var first = index;
        foreach (var child in sentence.Children(index))
        {
            if (child < index)
                first = Math.Min(first, Leftmost(sentence, child));
        }

        return first;
    }

    private static bool IsTie(Sentence sentence, int child) => sentence.Tokens[child].Relation switch
    {
        "nmod" => sentence.Tokens[child].Upos != "NUM" && !Times.IsTime(sentence.Tokens[child]) &&
            sentence.Preposition(child) is "from" or "in" or "at" or "inside" or "within" or "across" or "under" or
                "on" or "near" or "among" or "to",
        // "the party's leader Mahmoud Abbas": no comma, one name.
        "appos" => sentence.Tokens[child].Upos == "PROPN" && sentence.Tokens[child - 1].Upos != "PUNCT",
        _ => false,
    };

    private static bool IsBefore(string relation) =>
        relation is "det" or "amod" or "compound" or "nummod" or "nmod:poss" or "flat" or "nmod:desc" or "nmod:unmarked"
            or "det:predet" or "nmod";

    private static bool IsAfter(Sentence sentence, int child, string relation) =>
        relation is "flat" or "flat:foreign" or "flat:name" or "fixed" or "compound" or "nummod" or "goeswith" ||
        (relation == "nmod" && sentence.Preposition(child) is "of" or "for" && !Times.IsTime(sentence.Tokens[child]));
}
