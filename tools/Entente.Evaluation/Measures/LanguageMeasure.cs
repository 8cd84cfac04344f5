using System.Globalization;
using Entente.Evaluation.Gold;
using Entente.Evaluation.Printing;
using Entente.Evaluation.Scoring;
using Entente.Language;

namespace Entente.Evaluation.Measures;

/// <summary>Tags, lemmas and trees against a treebank: with its own words, and from its raw text.</summary>
/// <param name="parser">The program's own parser.</param>
internal sealed class LanguageMeasure(Lazy<EnglishParser> parser) : IMeasure
{
    public string Name => "language";

    public string Description => "Words, tags, lemmas and trees against a treebank.";

    public IReadOnlyList<string> Gold => ["GOLD.conllu"];

    public Measurement Take(IReadOnlyList<string> gold, string? predicted)
    {
        var sentences = Read(gold[0]);
        var score = ParseScore.Of(predicted is null ? Annotated(sentences) : Paired(sentences, Read(predicted)));
        Figure[] figures =
            [new("UPOS", score.Upos), new("lemma", score.Lemma), new("UAS", score.Uas), new("LAS", score.Las)];
        var raw = predicted is null ? FromRawText(sentences) : [];
        var line = string.Join("  ", figures.Select(figure => $"{figure.Name} {Figure.Fixed(figure.Value, 4)}"));
        return new Measurement(
            string.Create(CultureInfo.InvariantCulture, $"{score.Words} words"),
            [string.Create(CultureInfo.InvariantCulture, $"words {score.Words}  {line}")],
            [.. figures, .. raw])
        {
            Details = raw.Length == 0 ? [] : [string.Join("  ", raw)],
        };
    }

    private static Sentence[] Read(string path)
    {
        using var reader = new StreamReader(path);
        return [.. Conllu.Read(reader).Where(sentence => sentence.Tokens.Count > 0)];
    }

    private IEnumerable<(Sentence, Sentence)> Annotated(Sentence[] sentences) =>
        sentences.Select(sentence => (sentence, parser.Value.Annotate(sentence)));

    private static IEnumerable<(Sentence, Sentence)> Paired(Sentence[] wanted, Sentence[] found) =>
        wanted.Length == found.Length
            ? wanted.Zip(found)
            : throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture,
                $"{found.Length} sentences found, {wanted.Length} expected. Keep the gold's sentences."));

    private Figure[] FromRawText(Sentence[] sentences)
    {
        var score = RawTextScore.Of(
            [.. TreebankText.From(sentences).Select(text => (text, parser.Value.Parse(text.Text)))]);
        return
        [
            new("raw text: sentences F1", score.Sentences.F1),
            new("words F1", score.Words.F1),
            new("LAS F1", score.Relations.F1),
        ];
    }
}
