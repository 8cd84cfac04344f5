using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Whether the conditions of a frame hold for an act in its sentence.</summary>
internal sealed class ConditionCheck(Sentence sentence, PartyReader parties, PlaceReader places, Lexicon lexicon)
{
    /// <summary>Whether every condition holds.</summary>
    public bool Holds(Frame frame, Act act)
    {
        foreach (var condition in frame.Conditions)
        {
            if (!Holds(condition, act))
                return false;
        }

        return true;
    }

    private bool Holds(Condition condition, Act act)
    {
        var fillers = Slots.Fill(sentence, act, condition.Slot);
        var met = condition.Values.Count == 0 ? fillers.Count > 0 : fillers.Any(filler => Fits(condition, filler));
        return met != condition.Negated;
    }

    private bool Fits(Condition condition, int filler)
    {
        foreach (var named in sentence.WithConjuncts(filler))
        {
            var index = sentence.Measured(named);
            if (IsNamed(condition, index) ||
                (condition.AsksForKind && condition.Values.Any(value => IsOfKind(value, index))))
                return true;
        }

        return false;
    }

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
        ValueKind.Actor => parties.Read(index) is { Party: var party } &&
            (party.Country.Length > 0 || party.Sector.Length > 0),
        ValueKind.State => parties.Read(index) is { Party: { Country.Length: 3, Sector: "" or "GOV" } },
        ValueKind.Forces => parties.Read(index) is { Party.Sector: "MIL" or "REB" or "COP" or "UAF" },
        ValueKind.Person => parties.Read(index) is { Kind: MentionKind.Person },
        ValueKind.Place => places.At(index) is not null,
        _ => false,
    };
}
