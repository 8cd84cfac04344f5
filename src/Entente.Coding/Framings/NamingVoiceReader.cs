using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Coding.Voices;
using Entente.Knowledge.Framings;
using Entente.Language;

namespace Entente.Coding.Framings;

/// <summary>Reads who gives a tie its name and whether it is affirmed, from the name upwards.</summary>
internal sealed partial class NamingVoiceReader(
    Sentence sentence, PartyReader parties, FramingWords words, VoiceReader voices)
{
    /// <summary>The voice of a name; null where the name is only what another name is given to: "dismissed the
    /// partnership as a marriage of convenience".</summary>
    /// <param name="found">The name.</param>
    public NamingVoice? Read(NamedTie found)
    {
        var noun = found.Head;
        var effect = Worse(OfAdjectives(noun), OfPreposition(found));
        var isOpen = !IsDefinite(noun);
        var (node, host) = (noun, -1);
        if (Carried(noun) is var (evidence, carried) && carried != FramingEffect.None)
            (node, effect) = (evidence, Worse(effect, carried));
        if (sentence.Tokens[node].UniversalRelation is "conj" or "appos" && sentence.Tokens[node].HeadIndex is var first
            and >= 0)
        {
            // "Iran, an ally of Russia": what stands beside it is called so. "Not an alliance but an axis": the second
            // name shares what the first says and not its denial.
            host = first;
            if (!IsPredicate(first) && sentence.Is(node, "appos"))
                return Beside(node, first, effect);
            effect = IsContrast(node) || sentence.Is(node, "appos") ? effect : Worse(effect, StatusEffect(first));
        }

        var clause = host >= 0 ? host : node;
        if (sentence.HasChild(clause, "cop"))
            return OfPredicate(node, clause, effect, host >= 0);
        return OfGoverned(node, clause, effect, isOpen);
    }

    private NamingVoice Beside(int node, int host, FramingEffect effect)
    {
        var voice = voices.Read(sentence, new Act(host, IsNoun: true));
        return Make(effect, SpeakerOf(voice.SpeakerIndex), host, -1, mayLeaveOpen: false, node);
    }

    private NamingVoice OfPredicate(int node, int clause, FramingEffect effect, bool isShared)
    {
        var voice = voices.Read(sentence, new Act(clause, IsNoun: true));
        if (!isShared)
            effect = Worse(effect, EffectOf(voice.Status));
        var subject = SubjectOf(clause);
        var speaker = voice.SpeakerIndex >= 0 ? SpeakerOf(voice.SpeakerIndex) : ForWhom(clause);
        return Make(effect, speaker, subject, -1, subject < 0 || MeansTie(subject), node);
    }

    private NamingVoice? OfGoverned(int node, int clause, FramingEffect effect, bool isOpen)
    {
        var (verb, slot) = Governor(clause);
        if (verb < 0)
        {
            var plain = voices.Read(sentence, new Act(clause, IsNoun: true));
            return Make(
                Worse(effect, EffectOf(plain.Status)), SpeakerOf(plain.SpeakerIndex), -1, -1, false, node);
        }

        if (slot == "obj" && IsCalledOtherwise(verb))
            return null;
        if (slot == "clause" && sentence.Tokens[verb].Lemma is "become" or "remain" or "constitute" or "form")
            return OfLinking(node, verb, effect);
        var naming = words.EffectOf(sentence.LemmaWithParticle(verb), "verb", slot);
        return naming == FramingEffect.None
            ? OfCarrier(node, verb, effect)
            : OfNaming(node, verb, slot, effect, naming, isOpen);
    }

    /// <summary>"Moscow formed an alliance": the verb says what happened, and only a clause above it may say by whose
    /// word.</summary>
    private NamingVoice OfCarrier(int node, int verb, FramingEffect effect)
    {
        var voice = voices.Read(sentence, new Act(verb, IsNoun: false));
        return Make(
            Worse(effect, EffectOf(voice.Status)),
            SpeakerOf(voice.SpeakerIndex),
            Clause.Subject(sentence, verb),
            verb,
            mayLeaveOpen: false,
            node);
    }

    /// <summary>"It could become an alliance", "they remain rivals".</summary>
    private NamingVoice OfLinking(int node, int verb, FramingEffect effect)
    {
        var voice = voices.Read(sentence, new Act(verb, IsNoun: false));
        var subject = Clause.Subject(sentence, verb);
        return Make(
            Worse(effect, EffectOf(voice.Status)),
            SpeakerOf(voice.SpeakerIndex),
            subject,
            -1,
            subject >= 0 && MeansTie(subject),
            node);
    }

    private NamingVoice OfNaming(
        int node, int verb, string slot, FramingEffect effect, FramingEffect naming, bool isOpen)
    {
        var status = voices.Read(sentence, new Act(verb, IsNoun: false)).Status;
        var told = Worse(effect, naming);
        if (status == EventStatus.Negated)
            told = told == FramingEffect.Denied ? FramingEffect.Affirmed : FramingEffect.Denied;
        else
            told = Worse(told, EffectOf(status));
        var speaker = Clause.IsPassive(sentence, verb)
            ? Clause.Subject(sentence, verb)
            : sentence.Child(verb, "nsubj") is var own and >= 0 ? own : Clause.Subject(sentence, verb);
        var called = slot is "clause" or "as" ? Clause.Object(sentence, verb) : -1;
        var isTie = called >= 0 ? MeansTie(called) : isOpen;
        return Make(told, SpeakerOf(speaker), called, -1, isTie, node) with { IsOthers = speaker < 0 };
    }

    private static NamingVoice Make(
        FramingEffect effect, (int, int, int Head) speaker, int subject, int carrier, bool mayLeaveOpen, int node) =>
        new(
            effect != FramingEffect.Denied,
            effect == FramingEffect.Tentative,
            speaker,
            subject == node ? -1 : subject,
            carrier,
            mayLeaveOpen,
            IsOthers: false);

    private (int Verb, string Slot) Governor(int index)
    {
        var token = sentence.Tokens[index];
        if (token.HeadIndex < 0 || !sentence.IsVerb(token.HeadIndex))
            return (-1, "");
        var slot = token.Relation switch
        {
            "obj" or "nsubj:pass" => "obj",
            "xcomp" or "ccomp" => "clause",
            "obl" or "advcl" or "nmod" or "iobj" => sentence.Preposition(index),
            "nsubj" => "subj",
            _ => "",
        };
        // "as" may mark a clause instead of a noun, and a verb may take two objects: call it | an axis.
        if (slot.Length == 0 && sentence.Child(index, "mark") is var mark and >= 0)
            slot = sentence.Tokens[mark].Form.ToLowerInvariant();
        if (sentence.Preposition(index) == "as")
            slot = "as";
        if (slot == "obj" && words.EffectOf(sentence.LemmaWithParticle(token.HeadIndex), "verb", "obj") ==
            FramingEffect.None)
            slot = "clause";
        return (token.HeadIndex, slot);
    }

    private bool IsCalledOtherwise(int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (Governor(child).Slot == "as")
                return true;
        }

        return false;
    }

    private (int Evidence, FramingEffect Effect) Carried(int noun)
    {
        var token = sentence.Tokens[noun];
        if (token.UniversalRelation is not ("nmod" or "obl") || token.HeadIndex < 0)
            return (noun, FramingEffect.None);
        var lemma = sentence.Tokens[token.HeadIndex].Lemma.ToLowerInvariant();
        return (token.HeadIndex, words.EffectOf(lemma, "noun", sentence.Preposition(noun)));
    }
}
