using Entente.Language.Models;

namespace Entente.Language.Words;

/// <summary>Where sentences end, as learned from treebanks with the rules' opinion among the grounds.</summary>
/// <param name="scorer">Two classes, the second for an end; none: the rules alone decide.</param>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class SentenceBreaks(ILinearScorer? scorer)
{
    /// <summary>The class of a gap within a sentence, and of one between two.</summary>
    public static readonly string[] Classes = ["inside", "end"];

    /// <summary>One past the last word of each sentence, in order; the last is the number of words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">The words of a paragraph.</param>
    public IEnumerable<int> Of(string text, IReadOnlyList<Piece> pieces)
    {
        if (scorer is null)
            return SentenceEnds.Of(text, pieces);
        var ends = new List<int>();
        var ruled = SentenceEnds.Ruled(text, pieces);
        var features = new FeatureList();
        Span<int> scores = stackalloc int[Classes.Length];
        var start = 0;
        for (var index = 0; index + 1 < pieces.Count; index++)
        {
            if (!BreakFeatures.IsCandidate(text, pieces, index))
                continue;
            BreakFeatures.Fill(features, text, pieces, start, index, ruled.Contains(index + 1));
            scorer.Score(features.Keys, scores);
            if (scores[1] <= scores[0])
                continue;
            ends.Add(index + 1);
            start = index + 1;
        }

        if (start < pieces.Count)
            ends.Add(pieces.Count);
        return SentenceEnds.Shortened(text, pieces, ends);
    }
}
