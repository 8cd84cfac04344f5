using Entente.Language.Models;

namespace Entente.Language.Tagging;

/// <summary>Gives each word its part of speech and Penn tag together, from left to right.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class Tagger
{
    private readonly ILinearScorer _scorer;

    /// <summary>Prepares a tagger whose classes are <c>UPOS</c>, a space, and the Penn tag.</summary>
    public Tagger(ILinearScorer scorer)
    {
        _scorer = scorer;
        Upos = new string[scorer.ClassCount];
        Xpos = new string[scorer.ClassCount];
        for (var index = 0; index < scorer.ClassCount; index++)
            (Upos[index], Xpos[index]) = Split(scorer.NameOf(index));
    }

    /// <summary>Universal part of speech of each class.</summary>
    public string[] Upos { get; }

    /// <summary>Penn tag of each class.</summary>
    public string[] Xpos { get; }

    /// <summary>Tags the words of one sentence.</summary>
    /// <returns>The class of each word.</returns>
    public int[] Tag(WordClues clues)
    {
        var tags = new int[clues.Count];
        var features = new FeatureList();
        Span<int> scores = stackalloc int[_scorer.ClassCount];
        for (var index = 0; index < tags.Length; index++)
        {
            TagFeatures.Fill(features, clues, tags, index);
            _scorer.Score(features.Keys, scores);
            tags[index] = Best.Of(scores);
        }

        return tags;
    }

    private static (string Upos, string Xpos) Split(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return (string.Intern(name[..space]), string.Intern(name[(space + 1)..]));
    }
}
