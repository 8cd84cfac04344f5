using Entente.Language;

namespace Entente.Coding.Trees;

/// <summary>Who is subject and object of a verb, also where the tree leaves it to be understood.</summary>
/// <remarks>
/// Universal Dependencies attach a shared subject to the first of coordinated verbs, leave the subject of an infinitive
/// to the governing verb (control, raising) and give a relative pronoun the role of the noun that it stands for.
/// </remarks>
internal static partial class Clause
{
    private const int DeepestClimb = 6;

    /// <summary>The head word of a verb's logical subject, the agent of a passive; −1 when there is none.</summary>
    public static int Subject(Sentence sentence, int verb) =>
        IsPassive(sentence, verb) ? Agent(sentence, verb) : Surface(sentence, verb, depth: 0);

    /// <summary>The head word of a verb's logical object, the subject of a passive; −1 when there is none.</summary>
    public static int Object(Sentence sentence, int verb)
    {
        if (sentence.Child(verb, "obj") is var own and >= 0)
            return StandsFor(sentence, own);
        if (IsPassive(sentence, verb))
            return Surface(sentence, verb, depth: 0);
        var token = sentence.Tokens[verb];
        var head = token.HeadIndex;
        if (head < 0)
            return -1;
        if (token.Relation == "acl:relcl" && !HasRelativePronoun(sentence, verb) && NearestSubject(sentence, verb) >= 0)
            return head;
        return token.Relation == "conj" && !sentence.IsNominal(head) ? SharedObject(sentence, verb, head) : -1;
    }

    /// <summary>Whether the verb's grammatical subject suffers the act.</summary>
    public static bool IsPassive(Sentence sentence, int verb)
    {
        if (IsStance(sentence, verb))
            return false;
        if (sentence.HasChild(verb, "aux:pass"))
            return true;
        if (sentence.HasChild(verb, "nsubj:pass"))
            return !sentence.HasChild(verb, "nsubj") && !sentence.HasChild(verb, "obj");
        var token = sentence.Tokens[verb];
        // "a soldier jailed in Peru": the tagger may take the participle for a past tense.
        if ((sentence.HasChild(verb, "obl:agent") || token is { Xpos: "VBD", Relation: "acl" }) &&
            !sentence.HasChild(verb, "nsubj") && !sentence.HasChild(verb, "obj"))
            return true;
        if (token.Xpos != "VBN")
            return false;
        if (sentence.Child(verb, "aux") is var auxiliary and >= 0)
            return sentence.Tokens[auxiliary].Lemma == "be";
        // "Leaders accused Russia" is often tagged as if the leaders were accused; but who is accused has no object.
        if (sentence.HasChild(verb, "obj"))
            return false;
        return token.UniversalRelation is "acl" or "advcl" or "xcomp" ||
            (token.Relation == "conj" && token.HeadIndex >= 0 &&
                (SharedAgent(sentence, verb) >= 0 || IsPassive(sentence, token.HeadIndex)));
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

    /// <summary>"forces opposed to the deal", "is committed to": nobody opposes them, they do.</summary>
    private static bool IsStance(Sentence sentence, int verb)
    {
        var preposition = sentence.Tokens[verb] is { Xpos: "VBN" or "JJ" } token
            ? token.Lemma switch
            {
                "oppose" or "commit" or "dedicate" or "ally" => "to",
                "engage" or "involve" => "in",
                _ => "",
            }
            : "";
        if (preposition.Length == 0)
            return false;
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Tokens[child].UniversalRelation is "obl" or "advcl" &&
                sentence.Preposition(child) == preposition)
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

        return SharedAgent(sentence, verb);
    }

    /// <summary>"was arrested and deported by Malta": who deported also arrested.</summary>
    private static int SharedAgent(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Tokens[child] is { Relation: "conj", Xpos: "VBN" } && !sentence.HasChild(child, "aux:pass") &&
                !sentence.HasChild(child, "nsubj:pass"))
                return Agent(sentence, child);
        }

        return -1;
    }

    private static int SharedObject(Sentence sentence, int verb, int first)
    {
        var shared = sentence.Child(first, "obj");
        return shared > verb ? StandsFor(sentence, shared) : -1;
    }
}
