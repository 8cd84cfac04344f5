using Entente.Evaluation.Gold;
using Entente.Language;

namespace Entente.Evaluation.Scoring;

/// <summary>How well raw text was split and parsed: a unit counts where it has the same place in the text.</summary>
/// <param name="Sentences">Sentences with the same first and last character.</param>
/// <param name="Words">Words with the same first and last character.</param>
/// <param name="Relations">Words that also have the right universal relation to a word in the right place.</param>
internal readonly record struct RawTextScore(Overlap Sentences, Overlap Words, Overlap Relations)
{
    /// <summary>Scores texts.</summary>
    /// <param name="texts">Each text as annotated, and its sentences as predicted.</param>
    public static RawTextScore Of(IReadOnlyList<(TreebankText Wanted, IReadOnlyList<Sentence> Found)> texts)
    {
        return new RawTextScore(
            Compare(sentences => sentences.Select(sentence => (sentence.Start, sentence.End))),
            Compare(sentences => sentences.SelectMany(sentence => sentence.Tokens.Select(Place))),
            Compare(sentences => sentences.SelectMany(Arcs)));

        Overlap Compare<T>(Func<IReadOnlyList<Sentence>, IEnumerable<T>> units) => Overlap.Of(
            Numbered(texts.Select(text => units(text.Wanted.Sentences))),
            Numbered(texts.Select(text => units(text.Found))));
    }

    private static (int Text, T Unit)[] Numbered<T>(IEnumerable<IEnumerable<T>> texts) =>
        [.. texts.SelectMany((units, index) => units.Select(unit => (index, unit)))];

    private static (int Start, int End) Place(Token token) => (token.Start, token.End);

    private static IEnumerable<((int, int) Word, (int, int) Head, string Relation)> Arcs(Sentence sentence) =>
        sentence.Tokens.Select(token => (
            Place(token),
            token.HeadIndex < 0 ? (-1, -1) : Place(sentence.Tokens[token.HeadIndex]),
            token.UniversalRelation));
}
