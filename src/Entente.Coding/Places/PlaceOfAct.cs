using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Places;

/// <summary>Where an act took place: by its own modifiers, else by the nearest place that the sentence is set
/// in.</summary>
internal sealed class PlaceOfAct(Sentence sentence, PlaceReader places)
{
    private static readonly string[] Own =
        ["in", "at", "near", "into", "on", "to", "inside", "outside", "across", "over"];

    /// <summary>The place; null when the sentence names none.</summary>
    public EventPlace? Of(Act act) => OfItsOwn(act) ?? Nearest(act.Index);

    private EventPlace? OfItsOwn(Act act)
    {
        foreach (var preposition in Own)
        {
            foreach (var head in Slots.Fill(sentence, act, preposition))
            {
                if (places.At(head) is { } place)
                    return place;
            }
        }

        return null;
    }

    private EventPlace? Nearest(int act)
    {
        for (var distance = 1; distance < sentence.Tokens.Count; distance++)
        {
            if ((At(act - distance) ?? At(act + distance)) is { } place)
                return place;
        }

        return null;
    }

    private EventPlace? At(int index) =>
        index >= 0 && index < sentence.Tokens.Count &&
        sentence.Tokens[index] is { Upos: "PROPN", UniversalRelation: "obl" or "nmod" } &&
        sentence.Preposition(index) is "in" or "at" or "near" or "inside" or "outside" or "across"
            ? places.At(index)
            : null;
}
