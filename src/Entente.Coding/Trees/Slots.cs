using Entente.Language;

namespace Entente.Coding.Trees;

/// <summary>Finds the words that fill the slots which the lexicon names: <c>subj</c>, <c>obj</c>, <c>on</c> …</summary>
internal static class Slots
{
    /// <summary>The head words that fill a slot of a trigger, nearest first; conjuncts are not expanded.</summary>
    /// <param name="sentence">The tree.</param>
    /// <param name="act">The trigger and, for a noun, the verb that supports it.</param>
    /// <param name="slot">A slot of the lexicon, or a preposition by its own word.</param>
    /// <returns>Indices into the sentence; empty when nothing fills the slot.</returns>
    public static IReadOnlyList<int> Fill(Sentence sentence, Act act, string slot) => slot switch
    {
        "subj" => One(SubjectOf(sentence, act)),
        "obj" => One(act.IsNoun ? -1 : ObjectOf(sentence, act.Index)),
        "iobj" => One(act.IsNoun ? -1 : sentence.Child(act.Index, "iobj")),
        "clause" => Complements(sentence, act.Index, areClauses: true),
        "complement" => Complements(sentence, act.Index, areClauses: false),
        "poss" => Relatives(sentence, act.Index, "nmod:poss"),
        "compound" => Relatives(sentence, act.Index, "compound"),
        "pair" => Pair(sentence, act.Index),
        "adj" => Adjectives(sentence, act.Index),
        _ => Phrases(sentence, act, slot),
    };

    /// <summary>"barred him from running", "the prospect of leaving": the clause behind a preposition.</summary>
    public static int Gerund(Sentence sentence, Act act, string preposition)
    {
        var own = Gerund(sentence, act.Index, preposition);
        var held = own >= 0 || act.IsNoun ? -1 : Clause.Object(sentence, act.Index);
        return held < 0 ? own : Gerund(sentence, held, preposition);
    }

    private static int Gerund(Sentence sentence, int head, string preposition)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence.Tokens[child] is { UniversalRelation: "advcl" or "acl", Xpos: "VBG" } &&
                sentence.Child(child, "mark") is var mark and >= 0 && sentence.Tokens[mark].Lemma == preposition)
                return child;
        }

        return -1;
    }

    private static int SubjectOf(Sentence sentence, Act act) => act switch
    {
        { IsNoun: false } => Clause.Subject(sentence, act.Index),
        { SupportIndex: >= 0 } => Clause.Subject(sentence, act.SupportIndex),
        _ => -1,
    };

    /// <summary>"asked Moscow not to deliver": whom one asks is an object, whatever the tree calls it.</summary>
    private static int ObjectOf(Sentence sentence, int verb) =>
        Clause.Object(sentence, verb) is var direct and >= 0 ? direct : sentence.Child(verb, "iobj");

    private static IReadOnlyList<int> One(int index) => index < 0 ? [] : [index];

    private static List<int> Relatives(Sentence sentence, int head, string relation)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(head))
        {
            if (sentence.Tokens[child].Relation == relation)
                found.Add(child);
        }

        return found;
    }

    /// <summary>Both of "the Iran-Iraq war" and "Russian-Turkish talks"; none where one is named.</summary>
    private static List<int> Pair(Sentence sentence, int head)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(head))
        {
            if (child < head && sentence.Tokens[child].Relation is "compound" or "amod" &&
                sentence.Tokens[child].Form is [var first, ..] && char.IsUpper(first))
            {
                if (child > 1 && IsHyphen(sentence.Tokens[child - 1].Form))
                    found.Add(child - 2);
                found.Add(child);
            }
        }

        return found.Count == 2 && found[1] - found[0] == 2 && IsHyphen(sentence.Tokens[found[0] + 1].Form)
            ? found
            : [];
    }

    private static bool IsHyphen(string form) => form is "-" or "–" or "/";

    /// <summary>"Russian" in "a Russian raid", and "US" in "a US-led raid": who leads it acts.</summary>
    private static List<int> Adjectives(Sentence sentence, int head)
    {
        var found = Relatives(sentence, head, "amod");
        for (var place = 0; place < found.Count; place++)
        {
            if (sentence.Tokens[found[place]].Form is "led" or "sponsored" or "brokered" or "drafted" or "mediated" or
                "organised" or "organized" or "hosted" or "imposed" or "proposed" or "run")
                found[place] = Leader(sentence, found[place]);
        }

        return found;
    }

    private static int Leader(Sentence sentence, int participle)
    {
        foreach (var child in sentence.Children(participle))
        {
            if (child < participle && (sentence.IsNominal(child) || sentence.Tokens[child].Upos == "ADJ"))
                return child;
        }

        return participle;
    }

    /// <summary>"said that it would pay", a clause; "found guilty", none.</summary>
    private static List<int> Complements(Sentence sentence, int verb, bool areClauses)
    {
        var found = new List<int>();
        if (areClauses && Clause.Infinitive(sentence, verb) is var infinitive and >= 0)
            found.Add(infinitive);
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Tokens[child].UniversalRelation is "xcomp" or "ccomp" &&
                IsClause(sentence, child) == areClauses)
                found.Add(child);
            else if (areClauses && sentence.Tokens[child] is { Relation: "acl", Xpos: "VB" or "VBP" or "VBD" or "VBZ" })
                found.Add(child);
        }

        return found;
    }

    /// <summary>A bare adjective or noun is a complement, but no clause.</summary>
    private static bool IsClause(Sentence sentence, int index) =>
        sentence.IsVerb(index) || sentence.HasChild(index, "cop") || sentence.HasChild(index, "xcomp") ||
        sentence.HasChild(index, "mark");

    private static List<int> Phrases(Sentence sentence, Act act, string preposition)
    {
        var found = new List<int>();
        Collect(sentence, act.Index, preposition, found);
        // "filed a suit in a district court against": the adversary may hang on what stands between.
        if (preposition == "against" && found.Count == 0)
            CollectBelow(sentence, act.Index, preposition, found);
        if (act.SupportIndex >= 0)
            Collect(sentence, act.SupportIndex, preposition, found);
        else if (act.IsNoun && preposition is "against" or "on" or "into" or "in" &&
            CarrierOf(sentence, act.Index) is var verb and >= 0)
            Collect(sentence, verb, preposition, found);
        if (!act.IsNoun && Clause.Object(sentence, act.Index) is var held and >= 0)
        {
            Collect(sentence, held, preposition, found);
            if (preposition == "against" && found.Count == 0)
                CollectBelow(sentence, held, preposition, found);
            if (sentence.Measured(held) is var measured && measured != held)
                Collect(sentence, measured, preposition, found);
        }

        return found;
    }

    /// <summary>
    /// The verb whose object the noun is: its phrases may belong to the noun, "extends its incursion in Syria".
    /// </summary>
    private static int CarrierOf(Sentence sentence, int noun) =>
        sentence.Tokens[noun] is { Relation: "obj" or "obl:agent", HeadIndex: var head and >= 0 } &&
            sentence.IsVerb(head)
                ? head
                : -1;

    /// <summary>"into neighbouring Ukraine" often parses as if somebody were neighbouring it.</summary>
    private static int Neighbouring(Sentence sentence, int verb, string preposition) =>
        sentence.Tokens[verb].Form is "neighbouring" or "neighboring" or "surrounding" &&
        sentence.Tokens[verb].Upos == "VERB" &&
        sentence.Child(verb, "mark") is var mark and >= 0 && sentence.Tokens[mark].Form == preposition
            ? sentence.Child(verb, "obj")
            : -1;

    private static void CollectBelow(Sentence sentence, int head, string preposition, List<int> found)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence.Tokens[child].UniversalRelation is "nmod" or "obl" &&
                sentence.Preposition(child) is "in" or "at")
                Collect(sentence, child, preposition, found);
        }
    }

    private static void Collect(Sentence sentence, int head, string preposition, List<int> found)
    {
        foreach (var child in sentence.Children(head))
        {
            if (Neighbouring(sentence, child, preposition) is var beside and >= 0 && !found.Contains(beside))
                found.Add(beside);
            if (sentence.Tokens[child].UniversalRelation is not ("obl" or "nmod" or "advmod"))
                continue;
            if (sentence.Preposition(child) == preposition && !found.Contains(child))
                found.Add(child);
            // "came this week to Tehran" often parses as "week to Tehran".
            else if (sentence.Tokens[child].Lemma is "week" or "month" or "year" or "day")
                Collect(sentence, child, preposition, found);
        }
    }
}
