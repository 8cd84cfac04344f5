using Entente.Language.Models;
using Entente.Language.Tagging;

namespace Entente.Training;

/// <summary>Trains what looks at one word at a time: tagger, features, lemmas.</summary>
internal static class TagTraining
{
    /// <summary>Trains a tagger.</summary>
    /// <remarks>The perceptron holds the classes already, so that taggers of different folds agree on them.</remarks>
    public static void TrainTagger(
        AveragedPerceptron perceptron, IReadOnlyList<Example> examples, int epochs, Random random)
    {
        var features = new FeatureList();
        var scores = new int[perceptron.ClassCount];
        foreach (var example in Epochs(examples, epochs, random))
        {
            var tags = new int[example.Clues.Count];
            for (var index = 0; index < tags.Length; index++)
            {
                TagFeatures.Fill(features, example.Clues, tags, index);
                perceptron.Score(features.Keys, scores);
                tags[index] = Best.Of(scores);
                perceptron.Step();
                perceptron.Update(features.Keys, perceptron.IndexOf(TagOf(example, index)), tags[index]);
            }
        }
    }

    /// <summary>Trains the choice of morphological features on the predicted tags.</summary>
    public static AveragedPerceptron TrainFeatures(IReadOnlyList<Example> examples, int epochs, Random random) =>
        TrainOn(examples, epochs, random, Featurizer.Fill, (example, index) => example.Gold.Tokens[index].Features);

    /// <summary>Trains the choice of edit scripts on the predicted tags.</summary>
    public static AveragedPerceptron TrainLemmas(IReadOnlyList<Example> examples, int epochs, Random random) =>
        TrainOn(examples, epochs, random, Lemmatizer.Fill, ScriptOf);

    /// <summary>The tagger's class of a word.</summary>
    public static string TagOf(Example example, int index) =>
        $"{example.Gold.Tokens[index].Upos} {example.Gold.Tokens[index].Xpos}";

    /// <summary>The examples in a new order each time round.</summary>
    public static IEnumerable<Example> Epochs(IReadOnlyList<Example> examples, int epochs, Random random)
    {
        var order = examples.ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var example in order)
                yield return example;
        }
    }

    private delegate void Fill(FeatureList features, WordClues clues, ReadOnlySpan<int> tags, int index);

    private static AveragedPerceptron TrainOn(
        IReadOnlyList<Example> examples, int epochs, Random random, Fill fill, Func<Example, int, string> goldOf)
    {
        var perceptron = new AveragedPerceptron();
        foreach (var example in examples)
        {
            for (var index = 0; index < example.Clues.Count; index++)
                perceptron.IndexOf(goldOf(example, index));
        }

        var features = new FeatureList();
        var scores = new int[perceptron.ClassCount];
        foreach (var example in Epochs(examples, epochs, random))
        {
            for (var index = 0; index < example.Clues.Count; index++)
            {
                fill(features, example.Clues, example.Tags, index);
                perceptron.Score(features.Keys, scores);
                perceptron.Step();
                perceptron.Update(features.Keys, perceptron.IndexOf(goldOf(example, index)), Best.Of(scores));
            }
        }

        return perceptron;
    }

    private static string ScriptOf(Example example, int index) =>
        EditScript.Between(example.Clues.Plain[index], example.Gold.Tokens[index].Lemma);
}
