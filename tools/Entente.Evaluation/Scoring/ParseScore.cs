using System.Globalization;
using Entente.Language;

namespace Entente.Evaluation.Scoring;

/// <summary>How well given words were tagged, reduced to their dictionary forms and joined into trees.</summary>
/// <remarks>The convention of the CoNLL 2018 shared task: relations are compared without their subtypes.</remarks>
/// <param name="Words">How many words.</param>
/// <param name="Tags">Right universal part of speech.</param>
/// <param name="Lemmas">Right dictionary form, whatever its case.</param>
/// <param name="Heads">Right head.</param>
/// <param name="Relations">Right head and right universal relation.</param>
internal readonly record struct ParseScore(int Words, int Tags, int Lemmas, int Heads, int Relations)
{
    /// <summary>Share of words with the right tag, 0…1.</summary>
    public double Upos => Share(Tags);

    /// <summary>Share of words with the right lemma, 0…1.</summary>
    public double Lemma => Share(Lemmas);

    /// <summary>Unlabelled attachment score, 0…1.</summary>
    public double Uas => Share(Heads);

    /// <summary>Labelled attachment score, 0…1.</summary>
    public double Las => Share(Relations);

    /// <summary>Scores sentences of the same words.</summary>
    /// <param name="sentences">Each sentence as annotated and as predicted.</param>
    /// <exception cref="InvalidDataException">A sentence was predicted with other words.</exception>
    public static ParseScore Of(IEnumerable<(Sentence Wanted, Sentence Found)> sentences)
    {
        var score = default(ParseScore);
        foreach (var (wanted, found) in sentences)
        {
            if (wanted.Tokens.Count != found.Tokens.Count)
                throw new InvalidDataException(OtherWords(wanted, found));
            for (var index = 0; index < wanted.Tokens.Count; index++)
                score = score.With(wanted.Tokens[index], found.Tokens[index]);
        }

        return score;
    }

    private ParseScore With(Token wanted, Token found)
    {
        var head = wanted.HeadIndex == found.HeadIndex;
        return new ParseScore(
            Words + 1,
            Tags + (wanted.Upos == found.Upos ? 1 : 0),
            Lemmas + (string.Equals(wanted.Lemma, found.Lemma, StringComparison.OrdinalIgnoreCase) ? 1 : 0),
            Heads + (head ? 1 : 0),
            Relations + (head && wanted.UniversalRelation == found.UniversalRelation ? 1 : 0));
    }

    private static string OtherWords(Sentence wanted, Sentence found) => string.Create(
        CultureInfo.InvariantCulture,
        $"“{wanted.Text}”: {found.Tokens.Count} words found, {wanted.Tokens.Count} expected. Keep the gold's words.");

    private double Share(int right) => (double)right / Math.Max(1, Words);
}
