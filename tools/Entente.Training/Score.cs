using System.Globalization;
using Entente.Language;

namespace Entente.Training;

/// <summary>How well a parser does on gold words: shares of words right.</summary>
internal static class Score
{
    /// <summary>Annotates gold sentences anew and compares.</summary>
    public static string Of(EnglishParser parser, IReadOnlyList<Sentence> gold)
    {
        int words = 0, upos = 0, xpos = 0, features = 0, lemma = 0, heads = 0, labelled = 0;
        foreach (var sentence in gold)
        {
            var parsed = parser.Annotate(sentence);
            foreach (var (right, guess) in sentence.Tokens.Zip(parsed.Tokens))
            {
                words++;
                upos += right.Upos == guess.Upos ? 1 : 0;
                xpos += right.Xpos == guess.Xpos ? 1 : 0;
                features += right.Features == guess.Features ? 1 : 0;
                lemma += string.Equals(right.Lemma, guess.Lemma, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                var isAttached = right.HeadIndex == guess.HeadIndex;
                heads += isAttached ? 1 : 0;
                labelled += isAttached && right.UniversalRelation == guess.UniversalRelation ? 1 : 0;
            }
        }

        double Share(int count) => (double)count / words;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"words {words}  UPOS {Share(upos):F4}  XPOS {Share(xpos):F4}  features {Share(features):F4}  " +
            $"lemma {Share(lemma):F4}  UAS {Share(heads):F4}  LAS {Share(labelled):F4}");
    }
}
