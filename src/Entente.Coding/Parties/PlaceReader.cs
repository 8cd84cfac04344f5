using Entente.Coding.Trees;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Parties;

/// <summary>Tells which words of a sentence name a place.</summary>
internal sealed class PlaceReader(Sentence sentence, DateOnly? date, ActorIndex names)
{
    /// <summary>The place that a phrase names by its head or by its first name; null when it names none.</summary>
    /// <param name="head">Index of the phrase's head word.</param>
    public EventPlace? At(int head)
    {
        var phrase = Phrase.Of(sentence, head);
        var words = phrase.Words(sentence);
        EventPlace? found = null;
        for (var index = 0; index < words.Length; index++)
        {
            if (names.MatchName(words, index, date) is not { } match)
                continue;
            if (PlaceOf(match) is { } place)
                found = place;
            index += match.Length - 1;
        }

        return found;
    }

    private static EventPlace? PlaceOf(NameMatch match)
    {
        foreach (var candidate in match.Candidates)
        {
            if (candidate.Kind is NameKind.Place or NameKind.Capital or NameKind.State or NameKind.FormerState)
                return new EventPlace(NameOf(candidate), candidate.Code);
        }

        return null;
    }

    /// <summary>Tehran is a place by its own name, though as an actor it is Iran.</summary>
    private static string NameOf(NameCandidate candidate) =>
        candidate.Kind == NameKind.Capital && candidate.Detail.Length > 0 ? candidate.Detail : candidate.Name;
}
