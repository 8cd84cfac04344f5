using Entente.Language;

namespace Entente.Coding.Trees;

/// <summary>Short questions to a dependency tree.</summary>
internal static class Words
{
    private static readonly HashSet<string> Measures = new(StringComparer.Ordinal)
    {
        "all", "amount", "any", "array", "batch", "bulk", "bunch", "consignment", "couple", "dozen", "group", "half",
        "handful", "host", "hundred", "kind", "lot", "majority", "many", "million", "billion", "more", "most", "much",
        "number", "part", "piece", "quantity", "range", "rest", "round", "score", "series", "set", "several",
        "shipment", "some", "sort", "string", "supply", "thousand", "ton", "tonne", "type", "variety", "volume", "wave",
        "worth", "third", "quarter", "percent", "percentage", "portion", "proportion", "share", "remainder", "one",
        "each", "both", "ten", "tens", "few", "hour", "day", "night", "week", "month", "year",
    };

    /// <summary>The first word that hangs on <paramref name="head"/> by a relation; −1 for none.</summary>
    /// <param name="sentence">The tree.</param>
    /// <param name="head">Index of the governing word.</param>
    /// <param name="relation">With its subtype (<c>nsubj:pass</c>), or without, and then only the bare
    /// relation.</param>
    public static int Child(this Sentence sentence, int head, string relation)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence.Tokens[child].Relation == relation)
                return child;
        }

        return -1;
    }

    public static bool HasChild(this Sentence sentence, int head, string relation) =>
        sentence.Child(head, relation) >= 0;

    public static bool Is(this Sentence sentence, int index, string relation) =>
        index >= 0 && sentence.Tokens[index].UniversalRelation == relation;

    public static bool IsVerb(this Sentence sentence, int index) => sentence.Tokens[index].Upos is "VERB" or "AUX";

    public static bool IsNominal(this Sentence sentence, int index) =>
        sentence.Tokens[index].Upos is "NOUN" or "PROPN" or "PRON" or "NUM";

    /// <summary>Whether one word lies under another, or is it.</summary>
    public static bool IsUnder(this Sentence sentence, int index, int ancestor)
    {
        while (index >= 0)
        {
            if (index == ancestor)
                return true;
            index = sentence.Tokens[index].HeadIndex;
        }

        return false;
    }

    /// <summary>The preposition of a phrase (<c>according to</c> with its parts), lower case; empty for none.</summary>
    public static string Preposition(this Sentence sentence, int noun)
    {
        var mark = sentence.Child(noun, "case");
        if (mark < 0)
            return "";
        if (sentence.IsOutOf(noun))
            return "of";
        var first = sentence.Tokens[mark].Form.ToLowerInvariant();
        foreach (var child in sentence.Children(mark))
        {
            if (sentence.Tokens[child].Relation == "fixed")
                first += " " + sentence.Tokens[child].Form.ToLowerInvariant();
        }

        return first;
    }

    /// <summary>Whether "out" and "of" both stand before a noun as its own: "pulled out of the pact".</summary>
    public static bool IsOutOf(this Sentence sentence, int noun)
    {
        var of = -1;
        foreach (var child in sentence.Children(noun))
        {
            if (sentence.Tokens[child] is { Relation: "case", Form: "of" })
                of = child;
        }

        return of > 0 && sentence.Tokens[of - 1] is { Relation: "case", Form: "out" } particle &&
            particle.HeadIndex == noun;
    }

    /// <summary>
    /// What a measure is a measure of: <c>drones</c> for "hundreds of thousands of drones"; any other word itself.
    /// </summary>
    public static int Measured(this Sentence sentence, int index)
    {
        while (Measures.Contains(sentence.Tokens[index].Lemma.ToLowerInvariant()) &&
            OfPhrase(sentence, index) is var measured and >= 0)
            index = measured;
        return index;
    }

    private static int OfPhrase(Sentence sentence, int index)
    {
        foreach (var child in sentence.Children(index))
        {
            if (sentence.Tokens[child].UniversalRelation is "nmod" or "obl" && sentence.Preposition(child) == "of")
                return child;
        }

        return -1;
    }

    /// <summary>A verb's lemma with its particle, <c>carry out</c>; any other word's lemma. Lower case.</summary>
    public static string LemmaWithParticle(this Sentence sentence, int index)
    {
        var lemma = sentence.Tokens[index].Lemma.ToLowerInvariant();
        return sentence.Child(index, "compound:prt") is var particle and >= 0
            ? $"{lemma} {sentence.Tokens[particle].Lemma.ToLowerInvariant()}"
            : lemma;
    }

    /// <summary>A word with those coordinated to it, in order: Russia, in "Russia and Iran", gives both.</summary>
    public static IEnumerable<int> WithConjuncts(this Sentence sentence, int index)
    {
        yield return index;
        foreach (var child in sentence.Children(index).ToArray())
        {
            if (sentence.Tokens[child].Relation != "conj" || !sentence.IsNominal(child))
                continue;
            foreach (var conjunct in sentence.WithConjuncts(child))
                yield return conjunct;
        }
    }

    /// <summary>
    /// The word that stands for a coordinated one in its clause: <c>agreed</c> for <c>met</c> in "met and agreed".
    /// </summary>
    public static int FirstConjunct(this Sentence sentence, int index)
    {
        while (sentence.Is(index, "conj") && sentence.Tokens[index].HeadIndex >= 0)
            index = sentence.Tokens[index].HeadIndex;
        return index;
    }
}
