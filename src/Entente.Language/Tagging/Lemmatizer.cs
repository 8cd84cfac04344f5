using Entente.Language.Models;

namespace Entente.Language.Tagging;

/// <summary>Gives tagged words their dictionary forms by learned edit scripts.</summary>
/// <remarks>Irregular words are features of their own, so exceptions and rules lie in one table.</remarks>
internal sealed class Lemmatizer(ILinearScorer scorer)
{
    /// <summary>The lemma of each word.</summary>
    /// <param name="clues">The sentence's words.</param>
    /// <param name="tags">Their tag classes.</param>
    public string[] Lemmas(WordClues clues, ReadOnlySpan<int> tags)
    {
        var lemmas = new string[clues.Count];
        var features = new FeatureList();
        Span<int> scores = scorer.ClassCount <= 2048 ? stackalloc int[scorer.ClassCount] : new int[scorer.ClassCount];
        for (var index = 0; index < lemmas.Length; index++)
        {
            Fill(features, clues, tags, index);
            scorer.Score(features.Keys, scores);
            lemmas[index] = EditScript.Apply(scorer.NameOf(Best.Of(scores)), clues.Plain[index]);
        }

        return lemmas;
    }

    /// <summary>Lists what the choice rests on.</summary>
    public static void Fill(FeatureList features, WordClues clues, ReadOnlySpan<int> tags, int index)
    {
        features.Clear();
        var at = WordClues.At(index);
        var tag = (uint)tags[index];
        features.Add(tag);
        features.Add(clues.Form[at]);
        features.Add(clues.Lower[at]);
        features.Add(tag, clues.Lower[at]);
        features.Add(tag, clues.Shape[at]);
        for (var length = 0; length < WordClues.LongestSuffix; length++)
        {
            features.Add(tag, clues.Suffixes[(at * WordClues.LongestSuffix) + length]);
            features.Add(clues.Suffixes[(at * WordClues.LongestSuffix) + length]);
        }

        features.Add(tag, clues.Lower[at], index > 0 ? (uint)tags[index - 1] : 900u);
    }
}
