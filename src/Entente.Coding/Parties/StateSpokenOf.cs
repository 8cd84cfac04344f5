using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Parties;

/// <summary>
/// Finds the state to which an institution without one belongs: "the rebels", "the interior ministry".
/// </summary>
internal static class StateSpokenOf
{
    /// <summary>
    /// The place of the sentence, else who else is named in it, else what was spoken of before; empty for none.
    /// </summary>
    /// <param name="sentence">The tree.</param>
    /// <param name="bare">The institution.</param>
    /// <param name="all">Everyone named in the sentence.</param>
    /// <param name="memory">What was named before.</param>
    public static string In(Sentence sentence, Mention bare, IReadOnlyList<Mention> all, Memory memory)
    {
        var others = all
            .Where(mention => mention.Party.Country.Length == 3 && mention.HeadIndex != bare.HeadIndex)
            .ToList();
        if (others.Find(mention => IsPlaced(sentence, mention)) is { } placed)
            return placed.Party.Country;
        // Who fights a state's rebels is rarely that state's own neighbour in the sentence: its subject.
        var fitting = bare.Party.Sector is "REB" or "OPP" ? others.FindAll(mention => !mention.IsSubject) : others;
        if (Nearest(fitting, bare.HeadIndex) is { } near)
            return near.Party.Country;
        if (memory.LastCountry() is { Length: > 0 } last)
            return last;
        return memory.MostNamed.Length > 0 ? memory.MostNamed : Nearest(others, bare.HeadIndex)?.Party.Country ?? "";
    }

    private static bool IsPlaced(Sentence sentence, Mention mention) =>
        sentence.Preposition(mention.HeadIndex) is "in" or "at" or "near" or "across" or "inside" or "throughout";

    private static Mention? Nearest(List<Mention> mentions, int index) =>
        mentions.MinBy(mention => Math.Abs(mention.HeadIndex - index));
}
