using System.Globalization;
using Entente.Language.Models;
using Entente.Language.Tagging;
using Entente.Language.Trees;

namespace Entente.Training;

/// <summary>The whole course: tagger, tags that have not seen their sentence, features, lemmas, trees.</summary>
/// <param name="settings">Epochs, folds, seed.</param>
/// <param name="log">Where progress goes, one line a stage.</param>
internal sealed class Course(Settings settings, TextWriter log)
{
    private const double Scale = 64;

    /// <summary>Trains a model on the sentences.</summary>
    public ModelFile Train(IReadOnlyList<Example> examples)
    {
        var tagger = NewTagger(examples);
        TagTraining.TrainTagger(tagger, examples, settings.TagEpochs, new Random(settings.Seed));
        Say("tagger trained");
        TagByFolds(examples);
        var features = TagTraining.TrainFeatures(examples, settings.WordEpochs, new Random(settings.Seed));
        var lemmas = TagTraining.TrainLemmas(examples, settings.WordEpochs, new Random(settings.Seed));
        Say("morphology and lemmas trained");
        var lemmatizer = new Lemmatizer(lemmas.Finish(1, 0.02, Scale));
        foreach (var example in examples)
            example.Lemmas = lemmatizer.Lemmas(example.Clues, example.Tags);
        var trees = TrainTrees(examples, new Tagger(tagger));
        return Fitted([tagger, features, lemmas, .. trees]);
    }

    /// <summary>The model with as many weights as the file may hold.</summary>
    private ModelFile Fitted(AveragedPerceptron[] perceptrons)
    {
        for (var minimum = settings.MinimumWeight; ; minimum *= 1.2)
        {
            var models = Array.ConvertAll(perceptrons, each => each.Finish(settings.MinimumUpdates, minimum, Scale));

            // Measured on finished files: Brotli leaves about 2 bytes of a feature and 1.3 of a weight.
            var size = models.Sum(model => (2.0 * model.FeatureCount) + (1.3 * model.WeightCount));
            Say(string.Create(CultureInfo.InvariantCulture, $"weights from {minimum:F3} on: about {size / 1e6:F1} MB"));
            if (size <= settings.LargestFile)
                return new ModelFile(models[0], models[1], models[2], models[3], models[4], models[5]);
        }
    }

    private static AveragedPerceptron NewTagger(IReadOnlyList<Example> examples)
    {
        var perceptron = new AveragedPerceptron();
        foreach (var example in examples)
        {
            for (var index = 0; index < example.Clues.Count; index++)
                perceptron.IndexOf(TagTraining.TagOf(example, index));
        }

        return perceptron;
    }

    private void TagByFolds(IReadOnlyList<Example> examples)
    {
        // A parser that only ever saw true tags trusts them too much: each fold is tagged by a tagger of the others.
        for (var fold = 0; fold < settings.Folds; fold++)
        {
            var perceptron = NewTagger(examples);
            var others = examples.Where((_, index) => index % settings.Folds != fold).ToList();
            TagTraining.TrainTagger(perceptron, others, settings.FoldEpochs, new Random(settings.Seed + fold));
            var tagger = new Tagger(perceptron.Finish(settings.MinimumUpdates, 0.02, Scale));
            foreach (var example in examples.Where((_, index) => index % settings.Folds == fold))
                example.Tags = tagger.Tag(example.Clues);
            Say($"fold {fold + 1} of {settings.Folds} tagged");
        }
    }

    private AveragedPerceptron[] TrainTrees(IReadOnlyList<Example> examples, Tagger tagger)
    {
        var relations = new AveragedPerceptron();
        var labels = new AveragedPerceptron();
        foreach (var token in examples.SelectMany(example => example.Gold.Tokens))
            labels.IndexOf(relations.NameOf(relations.IndexOf(token.Relation)));
        var arcs = TreeTraining.NewArcs();
        var random = new Random(settings.Seed);
        var training = new TreeTraining(arcs, relations, labels, random);
        for (var epoch = 0; epoch < settings.TreeEpochs; epoch++)
        {
            var right = 0L;
            foreach (var example in TagTraining.Epochs(examples, 1, random))
                right += training.Learn(WordsOf(example, tagger), example, epoch == 0 ? 0 : settings.Explore);
            var share = (double)right / examples.Sum(example => example.Clues.Count);
            Say(string.Create(CultureInfo.InvariantCulture, $"trees, epoch {epoch + 1}: {share:F4} right so far"));
        }

        return [arcs, relations, labels];
    }

    private static TaggedWords WordsOf(Example example, Tagger tagger) => new(
        example.Clues,
        Array.ConvertAll(example.Tags, tag => tagger.Upos[tag]),
        Array.ConvertAll(example.Tags, tag => tagger.Xpos[tag]),
        example.Lemmas);

    private void Say(string line) => log.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTime.Now:HH:mm:ss} {line}"));
}
