using System.Collections.Concurrent;
using Entente.Language.Models;
using Entente.Language.Words;

namespace Entente.Language.Tagging;

/// <summary>Gives tagged words their dictionary forms by learned edit scripts, verbs held against a list.</summary>
/// <remarks>
/// Irregular words are features of their own, so exceptions and rules lie in one table. Rare verbs are more than a
/// treebank can teach, so the list has the last word on them. Safe to share between threads.
/// </remarks>
internal sealed class Lemmatizer(ILinearScorer scorer)
{
    private const int KnownWords = 1 << 16;

    private readonly ConcurrentDictionary<(string Form, string Tag), string> _known = new();

    /// <summary>The lemma of a word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="tag">Its tag class: <c>UPOS</c>, a space, the Penn tag.</param>
    public string Lemma(string form, string tag)
    {
        if (_known.TryGetValue((form, tag), out var lemma))
            return lemma;
        lemma = Find(Spelling.Plain(form), tag);

        // Text has no end of new words; the frequent ones come early.
        if (_known.Count < KnownWords)
            _known.TryAdd((form, tag), lemma);
        return lemma;
    }

    private string Find(string form, string tag)
    {
        var features = new FeatureList();
        LemmaFeatures.Fill(features, form, tag);
        var scores = new int[scorer.ClassCount];
        scorer.Score(features.Keys, scores);
        return Checked(form, tag, EditScript.Apply(scorer.NameOf(Best.Of(scores)), form));
    }

    private static string Checked(string form, ReadOnlySpan<char> tag, string learned)
    {
        const string Verb = "VERB ";
        if (tag.StartsWith(Verb, StringComparison.Ordinal))
            return VerbLemma.Checked(form, tag[Verb.Length..], learned);

        // A participle that has become an adjective is its own lemma; capitals are the model's to judge.
        return tag is "ADJ JJ" && IsParticiple(form) && !form.Equals(learned, StringComparison.OrdinalIgnoreCase)
            ? form.ToLowerInvariant()
            : learned;
    }

    private static bool IsParticiple(string form) =>
        form.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
        || form.EndsWith("ing", StringComparison.OrdinalIgnoreCase);
}
