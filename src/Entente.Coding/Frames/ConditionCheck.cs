using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Whether the conditions of a frame hold for an act in its sentence.</summary>
/// <remarks>
/// What the sentence leaves open speaks against no frame: a passive without an agent may have any agent, and a pronoun
/// whose name is not found may stand for any party. Whether enough is known for an event is for
/// <see cref="Admission"/> to say.
/// </remarks>
internal sealed class ConditionCheck(Sentence sentence, PartyReader parties, PlaceReader places, Lexicon lexicon)
{
    /// <summary>The first condition that does not hold; null when all of them do.</summary>
    public Condition? Failing(Frame frame, Act act)
    {
        foreach (var condition in frame.Conditions)
        {
            if (!Holds(condition, act))
                return condition;
        }

        return null;
    }

    private bool Holds(Condition condition, Act act)
    {
        var fillers = condition.Slot switch
        {
            "modal" => Modality.OfComplement(sentence, act, parties),
            "aux" => Modality.Own(sentence, act),
            _ => Slots.Fill(sentence, act, condition.Slot),
        };
        if (fillers.Count == 0 && Slots.Gerund(sentence, act, condition.Slot) is var gerund and >= 0)
            fillers = [gerund];
        if (!condition.Negated && fillers.Count == 0 && LeavesAgentOpen(condition, act))
            return true;
        if (condition is { Slot: "pair", Negated: false })
            return fillers.Count > 0 && fillers.All(filler => IsOneOfPair(condition, filler));
        var met = condition.Values.Count == 0 ? fillers.Count > 0 : fillers.Any(filler => Fits(condition, filler));
        return met != condition.Negated;
    }

    private bool LeavesAgentOpen(Condition condition, Act act) =>
        condition is { Slot: "subj", AsksForKind: true } && !act.IsNoun && Clause.IsPassive(sentence, act.Index);

    private bool Fits(Condition condition, int filler)
    {
        // "decided not to attend" is no decision to attend.
        if (condition is { Slot: "clause", Negated: false } && IsDenied(filler))
            return false;
        foreach (var named in sentence.WithConjuncts(filler))
        {
            var index = sentence.Measured(named);
            if (IsNamed(condition, index) ||
                (condition.AsksForKind && condition.Values.Any(value => IsOfKind(value, index))))
                return true;
        }

        return false;
    }

    /// <summary>Either of "Iran-Iraq": read by itself, for the phrase around it names the other too.</summary>
    private bool IsOneOfPair(Condition condition, int filler) => parties.ReadWord(filler) is { } one &&
        (condition.Values.Count == 0 || condition.Values.Any(value => IsOfKind(value.Kind, one)));

    private bool IsDenied(int clause) =>
        sentence.Child(clause, "advmod") is var adverb and >= 0 &&
        sentence.Tokens[adverb].Lemma is "not" or "never" &&
        !(adverb + 1 < sentence.Tokens.Count && sentence.Tokens[adverb + 1].Lemma is "only" or "just" or "merely");

    /// <summary>The word itself, its compound ("missile deal"), or what a rewording made of it.</summary>
    private bool IsNamed(Condition condition, int index)
    {
        var lemma = sentence.Tokens[index].Lemma.ToLowerInvariant();
        if (condition.Names(lemma))
            return true;
        foreach (var child in sentence.Children(index))
        {
            if (sentence.Tokens[child].Relation is "compound" or "amod" &&
                condition.Names($"{sentence.Tokens[child].Lemma.ToLowerInvariant()} {lemma}"))
                return true;
        }

        return lexicon.Rewordings.TryGetValue(lemma, out var meant) && condition.Names(meant);
    }

    private bool IsOfKind(ConditionValue value, int index) => value.Kind switch
    {
        ValueKind.Place => places.At(index) is not null,
        ValueKind.Lemma or ValueKind.Class => false,
        _ => parties.Read(index) is { } mention ? IsOfKind(value.Kind, mention) : IsUnknownPronoun(value.Kind, index),
    };

    private static bool IsOfKind(ValueKind kind, Mention mention) => kind switch
    {
        ValueKind.Actor => mention.Party.Country.Length > 0 || mention.Party.Sector.Length > 0,
        ValueKind.State => mention.Party is { Country.Length: 3, Sector: "" or "GOV" },
        ValueKind.Government => mention.Party is { Country.Length: > 0, Sector: "GOV" or "LEG" or "IGO" },
        ValueKind.Forces => mention.Party.Sector is "MIL" or "REB" or "COP" or "UAF",
        _ => mention.Kind == MentionKind.Person,
    };

    /// <summary>"He", "they": somebody, though the text before has not said who.</summary>
    private bool IsUnknownPronoun(ValueKind kind, int index) =>
        sentence.Tokens[index] is { Upos: "PRON" } token && token.Form.ToLowerInvariant() switch
        {
            "he" or "she" or "him" or "her" or "i" or "we" or "us" =>
                kind is not (ValueKind.Forces or ValueKind.Government),
            "they" or "them" => kind is ValueKind.Actor,
            _ => false,
        };
}
