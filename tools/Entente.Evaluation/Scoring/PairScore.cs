using Entente.Coding;
using Entente.Evaluation.Gold;

namespace Entente.Evaluation.Scoring;

/// <summary>How often the coder, not told the phrases, joins them by the right act.</summary>
/// <param name="Rows">How many pairs of phrases.</param>
/// <param name="Linked">Some event has the source as an actor and the target as a recipient or actor.</param>
/// <param name="Typed">Some event of the sentence has the right type.</param>
/// <param name="Right">Some event does both.</param>
internal readonly record struct PairScore(int Rows, int Linked, int Typed, int Right)
{
    /// <summary>Scores pairs.</summary>
    /// <param name="pairs">The pairs, each with the events predicted in its sentence.</param>
    public static PairScore Of(IEnumerable<(PhrasePair Pair, IReadOnlyList<CodedEvent> Found)> pairs)
    {
        var score = default(PairScore);
        foreach (var (pair, found) in pairs)
        {
            var joining = Joining(pair, found);
            score = new PairScore(
                score.Rows + 1,
                score.Linked + (joining.Length > 0 ? 1 : 0),
                score.Typed + (found.Any(coded => pair.Accepts(coded.Type)) ? 1 : 0),
                score.Right + (joining.Any(coded => pair.Accepts(coded.Type)) ? 1 : 0));
        }

        return score;
    }

    /// <summary>The events that join the two phrases, of whatever type.</summary>
    public static CodedEvent[] Joining(PhrasePair pair, IReadOnlyList<CodedEvent> found)
    {
        var sources = Places(pair.Text, pair.Source);
        var targets = Places(pair.Text, pair.Target);
        return [.. found.Where(coded =>
            (sources.Count == 0 || Touches(coded.Actors, sources, pair.Text)) &&
            (targets.Count == 0 || Touches([.. coded.Recipients, .. coded.Actors], targets, pair.Text)))];
    }

    private static bool Touches(IReadOnlyList<Party> side, List<Range> places, string text) =>
        side.Any(party => PlacesOf(party, text).Any(own => places.Exists(place => Meet(own, place))));

    private static bool Meet(Range one, Range other) =>
        one.Start.Value < other.End.Value && other.Start.Value < one.End.Value;

    // A party whose offsets do not show its phrase is looked for by the phrase.
    private static List<Range> PlacesOf(Party party, string text)
    {
        var stands = party.Start >= 0 && party.Start <= party.End && party.End <= text.Length &&
            text.AsSpan(party.Start, party.End - party.Start).SequenceEqual(party.Text);
        return stands ? [party.Start..party.End] : Places(text, party.Text);
    }

    private static List<Range> Places(string text, string phrase)
    {
        var places = new List<Range>();
        if (phrase.Length == 0)
            return places;
        for (var at = Find(0); at >= 0; at = Find(at + 1))
            places.Add(at..(at + phrase.Length));
        return places;

        int Find(int from) => text.IndexOf(phrase, from, StringComparison.Ordinal);
    }
}
