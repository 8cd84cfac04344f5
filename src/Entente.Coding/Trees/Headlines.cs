using Entente.Language;

namespace Entente.Coding.Trees;

/// <summary>
/// Puts back into headlines what they leave out, so that the rest of the coder reads them as sentences.
/// </summary>
/// <remarks>
/// "Mayor Kidnapped in Lagos" is a passive without its auxiliary, for headlines tell what happened in the present
/// tense; "Cabinet to Ban League" is a future without its own.
/// </remarks>
internal static class Headlines
{
    private const int Shortest = 4;
    private const int LongWord = 4;
    private const double CapitalsLeast = 0.7;

    /// <summary>Verbs without an object as often as with one: their past tense is no passive for want of one.</summary>
    private static readonly HashSet<string> OftenWithoutObject = new(StringComparer.Ordinal)
    {
        "act", "advance", "agree", "appeal", "appear", "arrive", "ask", "attack", "begin", "call", "change", "clash",
        "collapse", "come", "continue", "cooperate", "crash", "decline", "demonstrate", "die", "emerge", "end",
        "enter", "erupt", "escape", "explode", "fail", "fall", "fight", "flee", "gather", "go", "grow", "happen",
        "increase", "join", "land", "leave", "lose", "march", "meet", "move", "negotiate", "occur", "pledge",
        "promise", "protest", "rally", "refuse", "remain", "resign", "resume", "retreat", "return", "rise", "say",
        "speak", "spread", "start", "stop", "strike", "surrender", "talk", "tell", "threaten", "travel", "urge",
        "visit", "vote", "vow", "walk", "warn", "win", "withdraw", "work",
    };

    /// <summary>The sentence, or what a headline means.</summary>
    /// <param name="sentence">The tree.</param>
    /// <param name="isSomebody">Whether a word is the name or the role of somebody who can act.</param>
    public static Sentence Completed(Sentence sentence, Func<int, bool> isSomebody)
    {
        if (!IsHeadline(sentence))
            return sentence;
        var tokens = sentence.Tokens.ToArray();
        for (var verb = 0; verb < tokens.Length; verb++)
        {
            if (IsBareParticiple(sentence, verb))
                tokens[sentence.Child(verb, "nsubj")] = tokens[sentence.Child(verb, "nsubj")] with
                {
                    Relation = "nsubj:pass",
                };
        }

        if (BareFuture(sentence, isSomebody) is var future and >= 0)
            GiveSubject(sentence, future, tokens);
        return new Sentence(sentence.Text, sentence.Start, tokens);
    }

    private static bool IsHeadline(Sentence sentence)
    {
        if (sentence.Tokens.Count < Shortest || !char.IsLetterOrDigit(sentence.Text[^1]))
            return false;
        var (words, capitals) = (0, 0);
        foreach (var token in sentence.Tokens)
        {
            if (token.Form.Length < LongWord || !char.IsLetter(token.Form[0]))
                continue;
            words++;
            capitals += char.IsUpper(token.Form[0]) ? 1 : 0;
        }

        return words > 0 && (capitals >= CapitalsLeast * words || IsTerse(sentence));
    }

    /// <summary>"Mayor kidnapped in Lagos": no article, no pronoun, no auxiliary.</summary>
    private static bool IsTerse(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Upos is "DET" or "PRON" or "AUX")
                return false;
        }

        return true;
    }

    private static bool IsBareParticiple(Sentence sentence, int verb) =>
        sentence.Tokens[verb] is { Upos: "VERB", Xpos: "VBD" or "VBN" } token &&
        !token.Form.Equals(token.Lemma, StringComparison.OrdinalIgnoreCase) &&
        !OftenWithoutObject.Contains(token.Lemma.ToLowerInvariant()) && sentence.HasChild(verb, "nsubj") &&
        !sentence.HasChild(verb, "obj") && !sentence.HasChild(verb, "aux") && !sentence.HasChild(verb, "xcomp") &&
        !sentence.HasChild(verb, "ccomp");

    private static int BareFuture(Sentence sentence, Func<int, bool> isSomebody)
    {
        var root = sentence.RootIndex;
        if (!sentence.IsNominal(root) || !isSomebody(root))
            return -1;
        foreach (var child in sentence.Children(root))
        {
            if (sentence.Tokens[child] is { Relation: "acl", Xpos: "VB" } && Mark(sentence, child) >= 0)
                return child;
        }

        return -1;
    }

    private static int Mark(Sentence sentence, int verb) =>
        sentence.Child(verb, "mark") is var mark and >= 0 && sentence.Tokens[mark].Lemma == "to" ? mark : -1;

    private static void GiveSubject(Sentence sentence, int verb, Token[] tokens)
    {
        var (subject, mark) = (sentence.RootIndex, Mark(sentence, verb));
        tokens[subject] = tokens[subject] with { HeadIndex = verb, Relation = "nsubj" };
        tokens[verb] = tokens[verb] with { HeadIndex = -1, Relation = "root" };
        tokens[mark] = tokens[mark] with { Lemma = "will", Relation = "aux" };
    }
}
