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
    /// <summary>Trains a model on the sentences.</summary>
    public ModelFile Train(IReadOnlyList<Example> examples)
    {
        var tagger = NewTagger(examples);
        TagTraining.TrainTagger(tagger, examples, settings.TagEpochs, new Random(settings.Seed));
        var tags = tagger.Finish(2, 0.02, 64);
        Say($"tagger: {tags.FeatureCount} features, {tags.WeightCount} weights");
        TagByFolds(examples);
        var features = TagTraining.TrainFeatures(examples, settings.WordEpochs, new Random(settings.Seed)).Finish(1, 0.02, 64);
        Say($"morphology: {features.FeatureCount} features, {features.WeightCount} weights");
        var lemmas = TagTraining.TrainLemmas(examples, settings.WordEpochs, new Random(settings.Seed)).Finish(1, 0.02, 64);
        Say($"lemmas: {lemmas.FeatureCount} features, {lemmas.WeightCount} weights");
        var lemmatizer = new Lemmatizer(lemmas);
        foreach (var example in examples)
            example.Lemmas = lemmatizer.Lemmas(example.Clues, example.Tags);
        var (arcs, relations) = TrainTrees(examples, new Tagger(tags));
        return new ModelFile(tags, features, lemmas, arcs, relations);
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
            var tagger = new Tagger(perceptron.Finish(2, 0.02, 64));
            foreach (var example in examples.Where((_, index) => index % settings.Folds == fold))
                example.Tags = tagger.Tag(example.Clues);
            Say($"fold {fold + 1} of {settings.Folds} tagged");
        }
    }

    private (LinearModel Arcs, LinearModel Relations) TrainTrees(IReadOnlyList<Example> examples, Tagger tagger)
    {
        var relations = new AveragedPerceptron();
        foreach (var token in examples.SelectMany(example => example.Gold.Tokens))
            relations.IndexOf(token.Relation);
        var arcs = TreeTraining.NewArcs();
        var random = new Random(settings.Seed);
        var training = new TreeTraining(arcs, relations, random);
        for (var epoch = 0; epoch < settings.TreeEpochs; epoch++)
        {
            var right = 0L;
            foreach (var example in TagTraining.Epochs(examples, 1, random))
                right += training.Learn(WordsOf(example, tagger), example, epoch == 0 ? 0 : settings.Explore);
            var share = (double)right / examples.Sum(example => example.Clues.Count);
            Say(string.Create(CultureInfo.InvariantCulture, $"trees, epoch {epoch + 1}: {share:F4} of words right while learning"));
        }

        var finished = (
            arcs.Finish(settings.MinimumUpdates, settings.MinimumArcWeight, 64),
            relations.Finish(settings.MinimumUpdates, settings.MinimumRelationWeight, 64));
        Say($"arcs: {finished.Item1.FeatureCount} features, {finished.Item1.WeightCount} weights");
        Say($"relations: {finished.Item2.FeatureCount} features, {finished.Item2.WeightCount} weights");
        return finished;
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
