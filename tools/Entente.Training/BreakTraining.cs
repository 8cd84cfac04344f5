using System.Text;
using Entente.Language;
using Entente.Language.Models;
using Entente.Language.Words;

namespace Entente.Training;

/// <summary>Learns where sentences end from treebanks put together into paragraphs again.</summary>
/// <param name="seed">The same seed and treebank give the same model.</param>
internal sealed class BreakTraining(int seed)
{
    private const int Epochs = 8;
    private const int MinimumUpdates = 2;
    private const double MinimumWeight = 0.02;
    private const double Scale = 64;

    /// <summary>Learns from sentences in the order of their texts.</summary>
    public LinearModel Train(IReadOnlyList<Sentence> sentences)
    {
        var gaps = Paragraphs(sentences).SelectMany(Gaps).ToArray();
        var perceptron = new AveragedPerceptron();
        foreach (var name in SentenceBreaks.Classes)
            perceptron.IndexOf(name);
        var features = new FeatureList();
        var scores = new int[SentenceBreaks.Classes.Length];
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(gaps);
            foreach (var gap in gaps)
            {
                var (text, pieces) = gap.Paragraph;
                BreakFeatures.Fill(features, text, pieces, gap.Start, gap.Index, gap.IsRuled);
                perceptron.Score(features.Keys, scores);
                perceptron.Step();
                perceptron.Update(features.Keys, gap.IsEnd ? 1 : 0, Best.Of(scores));
            }
        }

        return perceptron.Finish(MinimumUpdates, MinimumWeight, Scale);
    }

    /// <summary>Each paragraph's text, and where its sentences end in it.</summary>
    private static IEnumerable<(string Text, HashSet<int> Ends)> Paragraphs(IReadOnlyList<Sentence> sentences)
    {
        var text = new StringBuilder();
        var ends = new HashSet<int>();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0 && sentence.Comments.Any(IsBeginning))
            {
                yield return (text.ToString(), ends);
                text.Clear();
                ends = [];
            }

            if (text.Length > 0)
                text.Append(' ');
            text.Append(sentence.Text);
            ends.Add(text.Length);
        }

        yield return (text.ToString(), ends);
    }

    private static bool IsBeginning(string comment) =>
        comment.StartsWith("newdoc", StringComparison.Ordinal) || comment.StartsWith("newpar", StringComparison.Ordinal);

    private static IEnumerable<Gap> Gaps((string Text, HashSet<int> Ends) paragraph)
    {
        List<Piece> pieces = [.. new Tokenizer(paragraph.Text).Cut(0, paragraph.Text.Length)];
        var ruled = SentenceEnds.Ruled(paragraph.Text, pieces);
        var start = 0;
        for (var index = 0; index + 1 < pieces.Count; index++)
        {
            var isEnd = paragraph.Ends.Contains(pieces[index].End);
            if (BreakFeatures.IsCandidate(paragraph.Text, pieces, index))
                yield return new Gap((paragraph.Text, pieces), start, index, ruled.Contains(index + 1), isEnd);
            if (isEnd)
                start = index + 1;
        }
    }

    private sealed record Gap(
        (string Text, List<Piece> Pieces) Paragraph, int Start, int Index, bool IsRuled, bool IsEnd);
}
