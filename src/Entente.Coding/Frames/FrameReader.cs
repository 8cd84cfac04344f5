using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Finds the triggers of one sentence, the frame that fits each best, and who fills its roles.</summary>
internal sealed class FrameReader(Sentence sentence, PartyReader parties, PlaceReader places, Lexicon lexicon)
{
    private readonly RoleReader _roles = new(sentence, parties);
    private readonly ConditionCheck _check = new(sentence, parties, places, lexicon);

    /// <summary>The candidates of the sentence: verbs first, then the nouns that no verb's frame has taken.</summary>
    public List<Candidate> Read()
    {
        var found = new List<Candidate>();
        for (var index = 0; index < sentence.Tokens.Count; index++)
        {
            if (IsPredicate(index) && ReadAct(new Act(index, IsNoun: false)) is { } verb)
                found.Add(verb);
        }

        var taken = found.Where(verb => verb.ConsumedIndex >= 0).Select(verb => verb.ConsumedIndex).ToHashSet();
        for (var index = 0; index < sentence.Tokens.Count; index++)
        {
            if (sentence.Tokens[index].Upos is "NOUN" or "PROPN" && !taken.Contains(index) &&
                ReadAct(new Act(index, IsNoun: true, Support(index))) is { } noun)
                found.Add(noun);
        }

        return found;
    }

    /// <summary>"US-backed forces", "the besieged town": a participle before its noun describes, it reports
    /// nothing.</summary>
    private bool IsPredicate(int index)
    {
        var token = sentence.Tokens[index];
        return token.Upos == "ADJ" ||
            (token.Upos == "VERB" && token.UniversalRelation is not ("amod" or "compound") &&
                !IsHyphened(index, token));
    }

    /// <summary>The second part of "US-backed", wherever the tree hangs it.</summary>
    private bool IsHyphened(int index, Token token) =>
        token.Xpos == "VBN" && index > 0 && sentence.Tokens[index - 1].Form == "-" &&
        sentence.Tokens[index - 1].End == token.Start;

    /// <summary>Words none of whose lines fits though one came close: its first condition holds.</summary>
    public List<NearMiss> Misses { get; } = [];

    private Candidate? ReadAct(Act act)
    {
        NearMiss? miss = null;
        var lemma = sentence.Tokens[act.Index].Lemma.ToLowerInvariant();
        var found = ReadAct(act, lemma, ref miss);
        // "attract down" is what machine rewording made of "draw down".
        if (found is null && (lexicon.Rewordings.TryGetValue(sentence.LemmaWithParticle(act.Index), out var meant) ||
            lexicon.Rewordings.TryGetValue(lemma, out meant)))
            found = ReadAct(act, meant.Split(' ')[0], ref miss);
        if (found is null && miss is { } near)
            Misses.Add(near);
        return found;
    }

    private Candidate? ReadAct(Act act, string lemma, ref NearMiss? miss)
    {
        var kind = act.IsNoun
            ? WordKind.Noun
            : sentence.Tokens[act.Index].Upos == "ADJ" ? WordKind.Adjective : WordKind.Verb;
        foreach (var frame in lexicon.FramesOf(kind, lemma))
        {
            if (!IsSpelled(frame, act.Index))
                continue;
            if (_check.Failing(frame, act) is not { } failing)
                return Read(act, frame);
            if (miss is null && frame.Conditions[0] != failing)
                miss = new NearMiss(act.Index, frame, failing);
        }

        return null;
    }

    private Candidate Read(Act act, Frame frame)
    {
        var found = _roles.Read(new Candidate(act, frame) { ConsumedIndex = Consumed(frame, act) });
        if (found.Recipients.Count == 0 && frame.Recipient.Slots.Contains("clause"))
            AskThoseWhoShallAct(found);
        return found;
    }

    /// <summary>"said that Washington must act", "demanded that the army leave": who is to act is asked.</summary>
    private void AskThoseWhoShallAct(Candidate candidate)
    {
        foreach (var complement in Slots.Fill(sentence, candidate.Act, "clause"))
        {
            if (Modality.SubjectOf(sentence, complement) is not (var subject and >= 0))
                continue;
            candidate.Recipients.AddRange(parties.ReadAll(subject).Where(mention => candidate.Actors.TrueForAll(actor =>
                actor.HeadIndex != mention.HeadIndex && !actor.IsSelfOf(mention))));
            candidate.RecipientSlot = candidate.Recipients.Count > 0 ? "clause>subj" : "";
        }
    }

    /// <summary>
    /// Whether the particle of a verb or the first words of a compound stand where the frame wants them.
    /// </summary>
    private bool IsSpelled(Frame frame, int index)
    {
        if (frame.Particle.Length > 0)
            return HasChild(index, frame.Particle, "compound:prt") || HasChild(index, frame.Particle, "advmod") ||
                (frame.Particle == "out" && HasOutOf(index));
        for (var place = 0; place < frame.Trigger.Count - 1; place++)
        {
            var word = frame.Trigger[place];
            if (!HasChild(index, word, "compound") && !HasChild(index, word, "amod") && !IsJustBefore(index, word))
                return false;
        }

        return true;
    }

    /// <summary>"pulled out of the pact": the particle may hang on what one is out of.</summary>
    private bool HasOutOf(int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.IsOutOf(child))
                return true;
        }

        return false;
    }

    private bool IsJustBefore(int index, string word) =>
        index > 0 && string.Equals(sentence.Tokens[index - 1].Lemma, word, StringComparison.OrdinalIgnoreCase);

    private bool HasChild(int index, string lemma, string relation)
    {
        foreach (var child in sentence.Children(index))
        {
            if (sentence.Tokens[child].Relation == relation && IsOrMeans(sentence.Tokens[child].Lemma, lemma))
                return true;
        }

        return false;
    }

    /// <summary>"army intervention" is what rewording made of "military intervention".</summary>
    private bool IsOrMeans(string found, string lemma) =>
        string.Equals(found, lemma, StringComparison.OrdinalIgnoreCase) ||
        (lexicon.Rewordings.TryGetValue(found.ToLowerInvariant(), out var meant) && meant == lemma);

    /// <summary>The object noun of a verb whose frame says what it must be.</summary>
    private int Consumed(Frame frame, Act act) =>
        !act.IsNoun &&
        frame.Conditions.Any(condition => condition is { Slot: "obj", Negated: false, Values.Count: > 0 })
            ? Clause.Object(sentence, act.Index)
            : -1;

    /// <summary>
    /// The light verb that carries a noun: <c>imposed</c> sanctions, talks were <c>held</c>, sanctions <c>imposed</c>
    /// by.
    /// </summary>
    private int Support(int noun)
    {
        var carried = Carried(noun);
        var token = sentence.Tokens[carried];
        if (token.HeadIndex >= 0 && token.Relation is "obj" or "nsubj:pass" && IsSupport(token.HeadIndex, ""))
            return token.HeadIndex;
        if (token.HeadIndex >= 0 && token.UniversalRelation == "obl" &&
            IsSupport(token.HeadIndex, sentence.Preposition(carried)))
            return token.HeadIndex;
        foreach (var child in sentence.Children(noun))
        {
            if (sentence.Tokens[child].UniversalRelation == "acl" && IsSupport(child, ""))
                return child;
        }

        return -1;
    }

    /// <summary>
    /// The noun that stands in the verb's clause for another: <c>series</c> in "a series of raids", <c>arrests</c> in
    /// "arrests and raids".
    /// </summary>
    private int Carried(int noun)
    {
        var first = sentence.FirstConjunct(noun);
        var head = sentence.Tokens[first].HeadIndex;
        return head >= 0 && sentence.Is(first, "nmod") && sentence.Measured(head) == first
            ? sentence.FirstConjunct(head)
            : first;
    }

    private bool IsSupport(int verb, string preposition)
    {
        if (!sentence.IsVerb(verb))
            return false;
        var lemma = sentence.LemmaWithParticle(verb);
        return lexicon.Supports.ContainsKey(preposition.Length == 0 ? lemma : $"{lemma} {preposition}");
    }
}
