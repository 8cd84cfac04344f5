using Entente.Coding.Trees;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Voices;

/// <summary>Reads whether an act took place and who says so, from its own clause upwards to the main one.</summary>
/// <remarks>
/// The innermost word decides the status: "denied that it planned to attack" is a plan that was denied, not an attack.
/// A relative or adverbial clause stands by itself: what holds of its main clause does not hold of it.
/// </remarks>
internal sealed class VoiceReader(Attitudes attitudes, IReadOnlyDictionary<string, Effect> supports)
{
    /// <summary>The voice of an act.</summary>
    /// <param name="sentence">The tree.</param>
    /// <param name="act">The trigger with the verb that supports it.</param>
    public Voice Read(Sentence sentence, Act act)
    {
        var status = EventStatus.Actual;
        var speaker = -1;
        var isPurpose = false;
        var isRaised = false;
        var isAnnounced = HasWill(sentence, act.SupportIndex >= 0 ? act.SupportIndex : act.Index);
        var index = act.SupportIndex >= 0 ? act.SupportIndex : act.Index;
        if (act.IsNoun)
            status = OfNoun(sentence, act.Index);
        // "ordered a withdrawal": the verb that carries the noun may only announce it.
        if (act.SupportIndex >= 0 &&
            supports.TryGetValue(sentence.LemmaWithParticle(act.SupportIndex), out var carried))
            status = Weaker(status, StatusOf(carried));

        while (index >= 0)
        {
            if (sentence.IsVerb(index) || sentence.HasChild(index, "cop"))
                status = Weaker(status, OwnStatus(sentence, index));
            if (speaker < 0)
                speaker = AccordingTo(sentence, index);
            if (speaker < 0)
                speaker = SaidBehind(sentence, index);
            var (effect, governor) = FromAbove(sentence, index);
            isRaised |= HasMay(sentence, index) && (speaker >= 0 || effect == Effect.Speech);
            // "Officials said Tehran would pay": reported speech turns will into would.
            if (effect == Effect.Speech && status != EventStatus.Actual && HasWould(sentence, index))
                (status, isAnnounced) = (status == EventStatus.Negated ? status : EventStatus.Planned, true);
            // "Decided not to attend" is as good as "will not attend".
            isAnnounced |= effect == Effect.Planned && status == EventStatus.Negated;
            status = Weaker(status, StatusOf(effect));
            if (speaker < 0 && effect is Effect.Speech or Effect.Denied)
                speaker = Clause.Subject(sentence, governor);
            isPurpose |= IsPurpose(sentence, index);
            index = Next(sentence, index, isPurpose || effect != Effect.None);
        }

        return new Voice(status, speaker, isAnnounced, isRaised && status == EventStatus.Hypothetical);
    }

    private static EventStatus Weaker(EventStatus inner, EventStatus outer) =>
        inner == EventStatus.Actual ? outer : inner;

    private static EventStatus StatusOf(Effect effect) => effect switch
    {
        Effect.Planned => EventStatus.Planned,
        Effect.Hypothetical => EventStatus.Hypothetical,
        Effect.Negated or Effect.Denied => EventStatus.Negated,
        _ => EventStatus.Actual,
    };

    /// <summary>What the verb's own auxiliaries, adverbs and conjunction say.</summary>
    private static EventStatus OwnStatus(Sentence sentence, int verb)
    {
        var status = EventStatus.Actual;
        foreach (var child in sentence.Children(verb))
        {
            var token = sentence.Tokens[child];
            var said = token.UniversalRelation switch
            {
                "advmod" when token.Lemma == "yet" && IsToCome(sentence, verb) => EventStatus.Negated,
                "aux" => OfAuxiliary(token),
                "advmod" or "det" or "cc" => OfAdverb(sentence, child),
                "mark" when token.Lemma is "if" or "unless" => EventStatus.Hypothetical,
                _ => EventStatus.Actual,
            };
            if (said == EventStatus.Negated)
                return EventStatus.Negated;
            status = Weaker(status, said);
        }

        return status;
    }

    /// <summary>"are yet to arrive", "have yet to sign".</summary>
    private static bool IsToCome(Sentence sentence, int verb) =>
        (sentence.Child(verb, "mark") is var mark and >= 0 && sentence.Tokens[mark].Lemma == "to") ||
        (sentence.Tokens[verb].Lemma is "have" or "be" && sentence.HasChild(verb, "xcomp"));

    private static EventStatus OfAuxiliary(Token token) => token.Form.ToLowerInvariant() switch
    {
        // "Cabinet to Ban League": Headlines makes an auxiliary of it.
        "will" or "'ll" or "’ll" or "shall" or "wo" or "to" => EventStatus.Planned,
        "would" or "could" or "might" or "may" or "should" or "must" or "can" or "ca" or "'d" or "’d" =>
            EventStatus.Hypothetical,
        _ => EventStatus.Actual,
    };

    private static bool HasWill(Sentence sentence, int verb) =>
        HasAuxiliary(sentence, verb, token => OfAuxiliary(token) == EventStatus.Planned);

    private static bool HasWould(Sentence sentence, int verb) =>
        HasAuxiliary(sentence, verb, token => token.Lemma is "would" or "will");

    private static bool HasMay(Sentence sentence, int verb) =>
        HasAuxiliary(sentence, verb, token => token.Lemma is "may" or "might" or "could" || token.Form is "could");

    private static bool HasAuxiliary(Sentence sentence, int verb, Func<Token, bool> fits)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Tokens[child].UniversalRelation == "aux" && fits(sentence.Tokens[child]))
                return true;
        }

        return false;
    }

    private static EventStatus OfAdverb(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        if (token.Lemma is "not" or "never" or "n't" || token.Form is "n't" or "n’t")
            return IsOnly(sentence, index) ? EventStatus.Actual : EventStatus.Negated;
        return EventStatus.Actual;
    }

    /// <summary>"not only", "not just" add; they do not deny.</summary>
    private static bool IsOnly(Sentence sentence, int not) =>
        not + 1 < sentence.Tokens.Count && sentence.Tokens[not + 1].Lemma is "only" or "just" or "merely";

    /// <summary>"no deal", "a possible strike", "the planned visit": what a noun's own modifiers say.</summary>
    private EventStatus OfNoun(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            var token = sentence.Tokens[child];
            if (token is { UniversalRelation: "det", Lemma: "no" })
                return EventStatus.Negated;
            if (token.UniversalRelation == "amod" &&
                attitudes.Of(token.Form.ToLowerInvariant(), WordKind.Adjective, "noun")
                    is var effect and not Effect.None)
                return StatusOf(effect);
        }

        return EventStatus.Actual;
    }

    /// <summary>"Iran will ship drones, officials said": the speech hangs on what was said.</summary>
    private int SaidBehind(Sentence sentence, int index)
    {
        foreach (var child in sentence.Children(index))
        {
            if (sentence.Tokens[child].UniversalRelation == "parataxis" &&
                attitudes.Of(sentence.LemmaWithParticle(child), WordKind.Verb, "clause")
                    is Effect.Speech or Effect.Denied)
                return sentence.Child(child, "nsubj") is var subject and >= 0
                    ? subject
                    : Clause.Subject(sentence, child);
        }

        return -1;
    }

    private static int AccordingTo(Sentence sentence, int index)
    {
        foreach (var child in sentence.Children(index))
        {
            if (sentence.Tokens[child].UniversalRelation is "obl" or "nmod" &&
                sentence.Preposition(child).StartsWith("according", StringComparison.Ordinal))
                return child;
        }

        return -1;
    }

    /// <summary>What the governing word does to the clause or noun under it.</summary>
    private (Effect Effect, int Governor) FromAbove(Sentence sentence, int index)
    {
        var below = sentence.FirstConjunct(index);
        var governor = sentence.Tokens[below].HeadIndex;
        if (governor < 0)
            return (Effect.None, -1);
        var slot = SlotOf(sentence, below);
        var token = sentence.Tokens[governor];
        var kind = token.Upos switch
        {
            "VERB" or "AUX" => WordKind.Verb,
            "ADJ" => WordKind.Adjective,
            _ => WordKind.Noun,
        };
        return (attitudes.Of(sentence.LemmaWithParticle(governor), kind, slot), governor);
    }

    private static string SlotOf(Sentence sentence, int index) => sentence.Tokens[index].UniversalRelation switch
    {
        "xcomp" or "ccomp" or "parataxis" or "csubj" => "clause",
        // "powers negotiating a deal" do negotiate; "the power to negotiate one" is another thing.
        "acl" => sentence.HasChild(index, "mark") ? "clause" : "",
        "advcl" => MarkOf(sentence, index) switch
        {
            "to" => "clause",
            "against" => "against",
            _ => "advcl",
        },
        "obj" => "obj",
        "nsubj" => sentence.Tokens[index].Relation == "nsubj:pass" ? "obj" : "subj",
        "obl" or "nmod" => sentence.Preposition(index),
        _ => "",
    };

    private static string MarkOf(Sentence sentence, int index) =>
        sentence.Child(index, "mark") is var mark and >= 0 ? sentence.Tokens[mark].Lemma.ToLowerInvariant() : "";

    /// <summary>"will present loans to help Tehran": the help is as far off as the loans.</summary>
    private static bool IsPurpose(Sentence sentence, int index) =>
        sentence.Tokens[index] is { UniversalRelation: "acl" or "advcl", Xpos: "VB" } &&
        sentence.Child(index, "mark") is var mark and >= 0 && sentence.Tokens[mark].Lemma == "to";

    /// <summary>
    /// The next word upwards whose status bears on the act; −1 where the act begins to stand by itself.
    /// </summary>
    private static int Next(Sentence sentence, int index, bool isBound)
    {
        var below = sentence.FirstConjunct(index);
        if (below != index && !sentence.HasChild(index, "aux") && sentence.IsVerb(below) && sentence.IsVerb(index))
            return below;
        var token = sentence.Tokens[below];
        if (token.HeadIndex < 0)
            return -1;
        return token.UniversalRelation switch
        {
            "ccomp" or "xcomp" or "parataxis" => token.HeadIndex,
            "advcl" or "acl" when token.Relation != "acl:relcl" && isBound => token.HeadIndex,
            "obj" or "nmod" or "obl" or "nsubj" when isBound => token.HeadIndex,
            _ => -1,
        };
    }
}
