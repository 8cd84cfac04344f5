using Entente.Language.Models;

namespace Entente.Language.Tagging;

/// <summary>Gives tagged words their morphological features, as one string a word.</summary>
/// <remarks>Most follow from the tag; context decides moods and the persons of <c>you read</c>.</remarks>
internal sealed class Featurizer(ILinearScorer scorer)
{
    /// <summary>The features of each word.</summary>
    /// <param name="clues">The sentence's words.</param>
    /// <param name="tags">Their tag classes.</param>
    public string[] Describe(WordClues clues, ReadOnlySpan<int> tags)
    {
        var described = new string[clues.Count];
        var features = new FeatureList();
        Span<int> scores = stackalloc int[scorer.ClassCount];
        for (var index = 0; index < described.Length; index++)
        {
            Fill(features, clues, tags, index);
            scorer.Score(features.Keys, scores);
            described[index] = scorer.NameOf(Best.Of(scores));
        }

        return described;
    }

    /// <summary>Lists what the choice rests on.</summary>
    public static void Fill(FeatureList features, WordClues clues, ReadOnlySpan<int> tags, int index)
    {
        features.Clear();
        var at = WordClues.At(index);
        var tag = (uint)tags[index];
        var before = index > 0 ? (uint)tags[index - 1] : 900u;
        var after = index + 1 < tags.Length ? (uint)tags[index + 1] : 901u;
        var twoBefore = index > 1 ? (uint)tags[index - 2] : 902u;
        features.Add(tag);
        features.Add(tag, clues.Lower[at]);
        features.Add(tag, clues.Suffixes[(at * WordClues.LongestSuffix) + 2]);
        features.Add(tag, clues.Suffixes[(at * WordClues.LongestSuffix) + 1]);
        features.Add(tag, clues.Shape[at]);
        features.Add(tag, before);
        features.Add(tag, after);
        features.Add(tag, before, twoBefore);
        features.Add(tag, before, after);
        features.Add(tag, clues.Lower[at - 1]);
        features.Add(tag, clues.Lower[at + 1]);
        features.Add(tag, clues.Lower[at - 2], clues.Lower[at - 1]);
        features.Add(tag, clues.Lower[at], clues.Lower[at - 1]);
        features.Add(tag, clues.Lower[at], clues.Lower[at + 1]);
    }
}
