using Entente.Language;

namespace Entente.Coding.Trees;

/// <summary>Who is subject and object of a verb, also where the tree leaves it to be understood.</summary>
/// <remarks>
/// Universal Dependencies attach a shared subject to the first of coordinated verbs, leave the subject of an infinitive
/// to the governing verb (control, raising) and give a relative pronoun the role of the noun that it stands for.
/// </remarks>
internal static class Clause
{
    private const int DeepestClimb = 6;

    /// <summary>The head word of a verb's logical subject, the agent of a passive; −1 when there is none.</summary>
    public static int Subject(Sentence sentence, int verb, int depth = 0)
    {
        if (depth > DeepestClimb)
            return -1;
        if (IsPassive(sentence, verb))
            return Agent(sentence, verb);
        if (sentence.Child(verb, "nsubj") is var own and >= 0)
            return StandsFor(sentence, own);

        var head = sentence.Tokens[verb].HeadIndex;
        if (head < 0)
            return -1;
        return sentence.Tokens[verb].UniversalRelation switch
        {
            "conj" when !sentence.IsNominal(head) => Subject(sentence, head, depth + 1),
            "xcomp" => Controller(sentence, head, depth),
            "advcl" or "ccomp" when !sentence.IsNominal(head) => Above(sentence, head, depth),
            "acl" => OfModifier(sentence, verb, head, depth),
            _ => -1,
        };
    }

    /// <summary>The head word of a verb's logical object, the subject of a passive; −1 when there is none.</summary>
    public static int Object(Sentence sentence, int verb)
    {
        if (sentence.Child(verb, "obj") is var own and >= 0)
            return StandsFor(sentence, own);
        if (sentence.Child(verb, "nsubj:pass") is var passive and >= 0)
            return StandsFor(sentence, passive);
        if (IsPassive(sentence, verb) && sentence.Child(verb, "nsubj") is var subject and >= 0)
            return StandsFor(sentence, subject);

        var token = sentence.Tokens[verb];
        var head = token.HeadIndex;
        if (head < 0)
            return -1;
        if (token.Relation == "acl" && token.Xpos == "VBN")
            return head;
        if (token.Relation == "acl:relcl" && !HasRelativePronoun(sentence, verb) && sentence.HasChild(verb, "nsubj"))
            return head;
        if (token.Relation == "conj" && !sentence.IsNominal(head))
            return OfConjunct(sentence, verb, head);
        if (token.UniversalRelation is "xcomp" or "advcl" && token.Xpos == "VBN" && !sentence.IsNominal(head))
            return Above(sentence, head, depth: 0);
        return -1;
    }

    /// <summary>Whether the verb's grammatical subject suffers the act.</summary>
    public static bool IsPassive(Sentence sentence, int verb)
    {
        var token = sentence.Tokens[verb];
        if (sentence.HasChild(verb, "nsubj:pass") || sentence.HasChild(verb, "aux:pass"))
            return true;
        if (token.Xpos != "VBN")
            return false;
        if (sentence.Child(verb, "aux") is var auxiliary and >= 0)
            return sentence.Tokens[auxiliary].Lemma == "be";
        // "Leaders accused Russia" is often tagged as if the leaders were accused; but who is accused has no object.
        if (sentence.HasChild(verb, "obj"))
            return false;
        return token.UniversalRelation is "acl" or "advcl" or "xcomp" ||
            (token.Relation == "conj" && token.HeadIndex >= 0 && IsPassive(sentence, token.HeadIndex));
    }

    /// <summary>The noun that a relative pronoun stands for; any other word stands for itself.</summary>
    public static int StandsFor(Sentence sentence, int index)
    {
        if (!IsRelativePronoun(sentence.Tokens[index]))
            return index;
        for (var up = index; up >= 0; up = sentence.Tokens[up].HeadIndex)
        {
            if (sentence.Tokens[up].Relation is "acl:relcl")
                return sentence.Tokens[up].HeadIndex;
        }

        return index;
    }

    private static bool IsRelativePronoun(Token token) =>
        token.Xpos is "WDT" or "WP" or "WP$" || (token.Upos == "PRON" && token.Lemma is "which" or "who" or "whom");

    private static bool HasRelativePronoun(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (IsRelativePronoun(sentence.Tokens[child]))
                return true;
        }

        return false;
    }

    private static int Agent(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            var relation = sentence.Tokens[child].Relation;
            if (relation == "obl:agent" || (relation == "obl" && sentence.Preposition(child) == "by"))
                return StandsFor(sentence, child);
        }

        return -1;
    }

    /// <summary>
    /// "urged Russia to withdraw": Russia; "promised Russia to help" is rarer than the error it would cost.
    /// </summary>
    private static int Controller(Sentence sentence, int governor, int depth) =>
        sentence.Child(governor, "obj") is var controlled and >= 0 && sentence.IsVerb(governor)
            ? StandsFor(sentence, controlled)
            : Above(sentence, governor, depth);

    /// <summary>The subject of a governing clause, be its predicate active, passive or nominal.</summary>
    private static int Above(Sentence sentence, int governor, int depth) =>
        sentence.Child(governor, "nsubj:pass") is var passive and >= 0
            ? StandsFor(sentence, passive)
            : Subject(sentence, governor, depth + 1);

    private static int OfModifier(Sentence sentence, int verb, int noun, int depth)
    {
        var token = sentence.Tokens[verb];
        if (token.Xpos is "VBG" or "VBN" or "VBD" || token.Relation == "acl:relcl")
            return token.Relation == "acl:relcl" && HasRelativePronoun(sentence, verb) is false ? -1 : noun;
        if (ForPhrase(sentence, noun) is var named and >= 0)
            return named;
        return sentence.Child(noun, "nmod:poss") is var owner and >= 0
            ? owner
            : Holder(sentence, noun, depth);
    }

    /// <summary>"a chance for Turkey to attack": Turkey.</summary>
    private static int ForPhrase(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (sentence.Tokens[child].UniversalRelation is "nmod" or "obl" && sentence.Preposition(child) == "for")
                return child;
        }

        return -1;
    }

    /// <summary>"has a plan to ship": who has it.</summary>
    private static int Holder(Sentence sentence, int noun, int depth) =>
        sentence.Tokens[noun] is { HeadIndex: var head and >= 0, UniversalRelation: "obj" } && sentence.IsVerb(head)
            ? Subject(sentence, head, depth + 1)
            : -1;

    private static int OfConjunct(Sentence sentence, int verb, int first)
    {
        if (IsPassive(sentence, verb))
            return Object(sentence, first);
        var shared = sentence.Child(first, "obj");
        return shared > verb ? StandsFor(sentence, shared) : -1;
    }
}
