using Entente.Language.Models;

namespace Entente.Language.Tagging;

/// <summary>What the tagger looks at: the word, its neighbours, and the tags already given on its left.</summary>
/// <remarks>After Ratnaparkhi (1996, EMNLP), with shapes and the endings of the neighbours.</remarks>
internal static class TagFeatures
{
    /// <summary>Lists the features of one word.</summary>
    /// <param name="features">Is cleared first.</param>
    /// <param name="clues">The sentence's words.</param>
    /// <param name="tags">Classes given so far; read only to the left of the word.</param>
    /// <param name="index">The word to tag.</param>
    public static void Fill(FeatureList features, WordClues clues, ReadOnlySpan<int> tags, int index)
    {
        features.Clear();
        var at = WordClues.At(index);
        var last = index > 0 ? (uint)tags[index - 1] : 900u;
        var lastButOne = index > 1 ? (uint)tags[index - 2] : 901u;
        AddWord(features, clues, at, index == 0 ? 1u : 0u);
        AddHistory(features, clues, at, last, lastButOne);
        AddNeighbours(features, clues, at);
    }

    private static void AddWord(FeatureList features, WordClues clues, int at, uint isFirst)
    {
        features.Add();
        features.Add(clues.Form[at]);
        features.Add(clues.Lower[at]);
        features.Add(clues.Shape[at], isFirst, clues.IsShouted);
        for (var length = 0; length < WordClues.LongestSuffix; length++)
            features.Add(Suffix(clues, at, length));
        for (var length = 0; length < WordClues.LongestPrefix; length++)
            features.Add(clues.Prefixes[(at * WordClues.LongestPrefix) + length]);
        features.Add(clues.Shape[at], Suffix(clues, at, 2));
        features.Add(clues.Joins[at], clues.Lower[at]);
        features.Add(clues.Joins[at], clues.Shape[at], Suffix(clues, at, 1));
    }

    private static void AddHistory(FeatureList features, WordClues clues, int at, uint last, uint lastButOne)
    {
        features.Add(last);
        features.Add(last, lastButOne);
        features.Add(last, clues.Lower[at]);
        features.Add(last, Suffix(clues, at, 2));
        features.Add(last, lastButOne, clues.Lower[at]);
        features.Add(last, clues.Lower[at + 1]);
        features.Add(last, clues.Lower[at], clues.Lower[at + 1]);
        features.Add(last, clues.Shape[at], clues.IsShouted);
        features.Add(last, Suffix(clues, at, 2), Suffix(clues, at + 1, 2));
        features.Add(last, clues.Joins[at], Suffix(clues, at, 1));
    }

    private static void AddNeighbours(FeatureList features, WordClues clues, int at)
    {
        features.Add(clues.Lower[at - 1]);
        features.Add(clues.Lower[at + 1]);
        features.Add(clues.Lower[at - 2]);
        features.Add(clues.Lower[at + 2]);
        features.Add(clues.Lower[at - 1], clues.Lower[at]);
        features.Add(clues.Lower[at], clues.Lower[at + 1]);
        features.Add(clues.Lower[at - 1], clues.Lower[at + 1]);
        features.Add(clues.Lower[at + 1], clues.Lower[at + 2]);
        features.Add(clues.Lower[at - 2], clues.Lower[at - 1]);
        features.Add(Suffix(clues, at - 1, 2));
        features.Add(Suffix(clues, at + 1, 2));
        features.Add(Suffix(clues, at + 2, 2));
        features.Add(clues.Shape[at - 1], clues.Shape[at]);
        features.Add(clues.Shape[at], clues.Shape[at + 1]);
        features.Add(Suffix(clues, at, 2), clues.Lower[at + 1]);
    }

    private static uint Suffix(WordClues clues, int at, int length) =>
        clues.Suffixes[(at * WordClues.LongestSuffix) + length];
}
