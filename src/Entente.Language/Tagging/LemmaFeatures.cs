using Entente.Language.Models;
using Entente.Language.Words;

namespace Entente.Language.Tagging;

/// <summary>What a lemma rests on: the word and its tag, nothing around it, so that it can be looked up
/// again.</summary>
internal static class LemmaFeatures
{
    private const int LongestSuffix = 5;

    /// <summary>Lists the features of one word.</summary>
    /// <param name="features">Is cleared first.</param>
    /// <param name="form">The word with plain quotes.</param>
    /// <param name="tag">Its tag class: <c>UPOS</c>, a space, the Penn tag.</param>
    public static void Fill(FeatureList features, string form, string tag)
    {
        features.Clear();
        var lower = form.ToLowerInvariant();
        var tagHash = FeatureHash.OfText(tag);
        var word = FeatureHash.OfText(lower);
        features.Add(tagHash);
        features.Add(FeatureHash.OfText(form));
        features.Add(word);
        features.Add(tagHash, word);
        features.Add(tagHash, FeatureHash.OfText(Spelling.Shape(form)));
        for (var length = 1; length <= LongestSuffix; length++)
        {
            var suffix = FeatureHash.OfText(lower.AsSpan(Math.Max(0, lower.Length - length)));
            features.Add(tagHash, suffix);
            features.Add(suffix);
        }
    }
}
