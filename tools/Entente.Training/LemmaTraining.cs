using Entente.Language;
using Entente.Language.Models;
using Entente.Language.Tagging;
using Entente.Language.Words;

namespace Entente.Training;

/// <summary>Learns how forms become lemmas from a treebank.</summary>
/// <param name="seed">The same seed and treebank give the same model.</param>
internal sealed class LemmaTraining(int seed)
{
    private const int Epochs = 6;
    private const int MinimumUpdates = 1;
    private const double MinimumWeight = 0.02;
    private const double Scale = 64;

    /// <summary>The classes of which a word has more than one are told apart by its tag, never by its
    /// neighbours.</summary>
    public LinearModel Train(IReadOnlyList<Sentence> sentences)
    {
        var words = sentences.SelectMany(sentence => sentence.Tokens).Where(token => token.Lemma.Length > 0).ToArray();
        var perceptron = new AveragedPerceptron();
        foreach (var word in words)
            perceptron.IndexOf(ScriptOf(word));
        var features = new FeatureList();
        var scores = new int[perceptron.ClassCount];
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(words);
            foreach (var word in words)
            {
                LemmaFeatures.Fill(features, Spelling.Plain(word.Form), $"{word.Upos} {Named(word.Xpos)}");
                perceptron.Score(features.Keys, scores);
                perceptron.Step();
                perceptron.Update(features.Keys, perceptron.IndexOf(ScriptOf(word)), Best.Of(scores));
            }
        }

        return perceptron.Finish(MinimumUpdates, MinimumWeight, Scale);
    }

    private static string Named(string xpos) => xpos.Length == 0 ? "_" : xpos;

    private static string ScriptOf(Token word) => EditScript.Between(Spelling.Plain(word.Form), word.Lemma);
}
