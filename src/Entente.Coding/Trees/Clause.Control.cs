using Entente.Language;

namespace Entente.Coding.Trees;

/// <summary>The grammatical subject, expressed or understood: control, raising, modifiers, coordination.</summary>
internal static partial class Clause
{
    /// <summary>Verbs whose subject, not object, does what the infinitive says: "promised Kyiv to help".</summary>
    private static readonly HashSet<string> SubjectControl = new(StringComparer.Ordinal)
    {
        "promise", "vow", "pledge", "swear", "threaten", "offer", "guarantee", "use", "need", "take", "spend",
    };

    /// <summary>Verbs whose infinitive says what they are about, also where the tree makes a purpose of it.</summary>
    private static readonly HashSet<string> Meaning = new(StringComparer.Ordinal)
    {
        "pledge", "vow", "promise", "agree", "offer", "threaten", "refuse", "decide", "plan", "appeal", "call",
    };

    /// <summary>The same of verbs that have an object, who is to do it.</summary>
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "urge", "ask", "order", "beg", "implore", "press", "instruct",
    };

    /// <summary>Words that one is first, last or only in doing: "the first state to recognise it".</summary>
    private static readonly HashSet<string> Ranks = new(StringComparer.Ordinal)
    {
        "first", "second", "third", "last", "latest", "only", "next",
    };

    /// <summary>
    /// "pledged on Monday to free them", "urged the men who hold it to leave": the infinitive that the tree hangs on
    /// such a verb as a purpose; −1 for none.
    /// </summary>
    public static int Infinitive(Sentence sentence, int verb)
    {
        var verbs = sentence.HasChild(verb, "obj") ? Asking : Meaning;
        if (!verbs.Contains(sentence.Tokens[verb].Lemma) || sentence.HasChild(verb, "xcomp") ||
            sentence.HasChild(verb, "ccomp"))
            return -1;
        foreach (var child in sentence.Children(verb))
        {
            if (child > verb && sentence.Tokens[child] is { Relation: "advcl", Xpos: "VB" } &&
                sentence.Child(child, "mark") is var mark and >= 0 && sentence.Tokens[mark].Lemma == "to")
                return child;
        }

        return -1;
    }

    /// <summary>The grammatical subject of a verb, be it active or passive; −1 when there is none.</summary>
    private static int Surface(Sentence sentence, int verb, int depth)
    {
        if (NearestSubject(sentence, verb) is var own and >= 0)
            return StandsFor(sentence, own);
        var token = sentence.Tokens[verb];
        var head = token.HeadIndex;
        if (head < 0 || depth > DeepestClimb)
            return -1;
        return token.UniversalRelation switch
        {
            "conj" when !sentence.IsNominal(head) || sentence.HasChild(head, "cop") =>
                Surface(sentence, head, depth + 1),
            "xcomp" => Controller(sentence, verb, head, depth + 1),
            "advcl" when Infinitive(sentence, head) == verb => Controller(sentence, verb, head, depth + 1),
            "advcl" or "ccomp" when !sentence.IsNominal(head) || sentence.HasChild(head, "cop") =>
                Understood(sentence, verb, head, depth + 1),
            "acl" or "advcl" => OfModifier(sentence, verb, head, depth + 1),
            // "a film of the king waiting to meet her": he who stands before the word.
            "amod" when verb > head && sentence.IsNominal(verb - 1) => verb - 1,
            _ => -1,
        };
    }

    /// <summary>The nearest of several: a time that begins the sentence is often taken for a second subject.</summary>
    private static int NearestSubject(Sentence sentence, int verb)
    {
        var found = -1;
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Tokens[child].Relation is "nsubj" or "nsubj:pass" && (found < 0 || child < verb))
                found = child;
        }

        return found;
    }

    /// <summary>"urged Russia to withdraw", "called on Russia to": Russia; "agreed to withdraw": who agreed.</summary>
    private static int Controller(Sentence sentence, int verb, int governor, int depth)
    {
        if (sentence.IsVerb(governor) && !IsPassive(sentence, governor) &&
            (!SubjectControl.Contains(sentence.Tokens[governor].Lemma) || NeedsSomebody(sentence, governor)))
        {
            var called = sentence.Child(governor, "obj");
            if (called < 0)
                called = sentence.Child(governor, "iobj");
            if (called < 0)
                called = CalledOn(sentence, governor);
            if (called >= 0 && called < verb)
                return StandsFor(sentence, called);
        }

        return Surface(sentence, governor, depth);
    }

    /// <summary>"needed the army to hold the line", but "needed arms to hold it".</summary>
    private static bool NeedsSomebody(Sentence sentence, int governor) =>
        sentence.Tokens[governor].Lemma == "need" && sentence.Child(governor, "obj") is var held and >= 0 &&
        (sentence.Tokens[held].Upos == "PROPN" ||
            (sentence.Child(held, "det") is var article and >= 0 && sentence.Tokens[article].Lemma == "the"));

    /// <summary>"called on Baku to", "appealed to donors to": who is called on is to act.</summary>
    private static int CalledOn(Sentence sentence, int governor)
    {
        var preposition = sentence.Tokens[governor].Lemma switch
        {
            "call" or "prevail" or "rely" or "count" => "on",
            "appeal" or "signal" => "to",
            "plead" => "with",
            "wait" or "push" or "press" or "ask" or "call for" => "for",
            _ => "",
        };
        foreach (var child in sentence.Children(governor))
        {
            var found = sentence.Is(child, "obl") ? sentence.Preposition(child) : "";
            if (found.Length > 0 && (found == preposition || (preposition == "on" && found == "upon")))
                return child;
        }

        return -1;
    }

    /// <summary>"fled after killing": who fled; "was imposed by Rome to punish": Rome.</summary>
    private static int Understood(Sentence sentence, int verb, int governor, int depth)
    {
        // "warned Paris against attacking it", "kept Paris from attacking it": Paris would.
        if (sentence.Child(verb, "mark") is var mark and >= 0 && sentence.Tokens[mark].Lemma is "against" or "from" &&
            sentence.Child(governor, "obj") is var held and >= 0)
            return StandsFor(sentence, held);
        var isPurpose = sentence.Tokens[verb].Xpos == "VB";
        if (isPurpose && ForWhom(sentence, verb, governor) is var meant and >= 0)
            return meant;
        if (isPurpose && IsPassive(sentence, governor) && Agent(sentence, governor) is var agent and >= 0)
            return agent;
        return Beside(sentence, verb, governor) is var nearest and >= 0 ? nearest : Surface(sentence, governor, depth);
    }

    /// <summary>"opened the way for Turkey to attack": Turkey; −1 where nobody stands between "for" and "to".</summary>
    private static int ForWhom(Sentence sentence, int verb, int governor)
    {
        var before = sentence.Child(verb, "mark") - 1;
        if (before < 0 || !sentence.IsNominal(before) || !sentence.IsUnder(before, governor))
            return -1;
        while (sentence.Preposition(before).Length == 0 && sentence.Tokens[before].HeadIndex is var up and >= 0 &&
            sentence.IsNominal(up) && up < verb)
            before = up;
        return sentence.Preposition(before) == "for" ? before : -1;
    }

    /// <summary>
    /// "joined a group fighting the junta": without a comma or a conjunction it is the group that fights.
    /// </summary>
    private static int Beside(Sentence sentence, int verb, int governor)
    {
        var before = verb - 1;
        if (sentence.Tokens[verb] is not { Xpos: "VBG", Lemma: not ("use" or "accord" or "say" or "include") } ||
            before <= governor || sentence.HasChild(verb, "mark") || !sentence.IsNominal(before))
            return -1;
        var held = sentence.Child(governor, "obj");
        return held >= 0 && held < verb && sentence.IsUnder(before, held) ? held : -1;
    }

    private static int OfModifier(Sentence sentence, int verb, int noun, int depth)
    {
        var token = sentence.Tokens[verb];
        // "a stronghold of rebels fighting the junta": who stands right before the participle fights.
        if (token is { Relation: "acl", Xpos: "VBG" } && verb - 1 > noun && sentence.IsNominal(verb - 1) &&
            sentence.IsUnder(verb - 1, noun))
            return verb - 1;
        if (token.Relation == "acl:relcl" || token.Xpos is "VBG" or "VBN" or "VBD")
            return noun;
        if (HasRank(sentence, noun))
            return noun;
        if (ForPhrase(sentence, noun) is var named and >= 0)
            return named;
        return sentence.Child(noun, "nmod:poss") is var owner and >= 0 ? owner : Holder(sentence, noun, depth);
    }

    private static bool HasRank(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (Ranks.Contains(sentence.Tokens[child].Lemma))
                return true;
        }

        return false;
    }

    /// <summary>"a chance for Turkey to attack", "a decision by Turkey to attack": Turkey.</summary>
    private static int ForPhrase(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            if (sentence.Tokens[child].UniversalRelation is "nmod" or "obl" &&
                sentence.Preposition(child) is "for" or "by" or "of")
                return child;
        }

        return -1;
    }

    /// <summary>"has a plan to ship", "in a bid to ship": who has it, who makes it.</summary>
    private static int Holder(Sentence sentence, int noun, int depth)
    {
        var token = sentence.Tokens[noun];
        return token is { HeadIndex: >= 0, UniversalRelation: "obj" or "obl" } && sentence.IsVerb(token.HeadIndex)
            ? Surface(sentence, token.HeadIndex, depth)
            : -1;
    }
}
