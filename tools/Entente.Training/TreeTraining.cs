using Entente.Language.Models;
using Entente.Language.Trees;

namespace Entente.Training;

/// <summary>Trains the parser's three classifiers while it parses, mistakes included.</summary>
/// <param name="arcs">Learns the steps.</param>
/// <param name="relations">Learns the labels; holds them all already.</param>
/// <param name="labels">Learns them again from finished trees.</param>
/// <param name="random">Decides when a wrong step is followed.</param>
internal sealed class TreeTraining(
    AveragedPerceptron arcs, AveragedPerceptron relations, AveragedPerceptron labels, Random random)
{
    private readonly FeatureList _features = new();
    private readonly int[] _scores = new int[3];
    private readonly int[] _relationScores = new int[relations.ClassCount];

    /// <summary>Makes the classes of the steps in the order of <see cref="Transition"/>.</summary>
    public static AveragedPerceptron NewArcs()
    {
        var arcs = new AveragedPerceptron();
        foreach (var name in Enum.GetNames<Transition>())
            arcs.IndexOf(name);
        return arcs;
    }

    /// <summary>Learns from one sentence.</summary>
    /// <param name="words">Its words with predicted tags.</param>
    /// <param name="example">The true tree.</param>
    /// <param name="explore">The share of wrong steps that are followed, so that recovery is learned too.</param>
    /// <returns>How many words hang on the right head with the right relation.</returns>
    public int Learn(TaggedWords words, Example example, double explore)
    {
        var goldHeads = example.Gold.Tokens.Select(token => token.HeadIndex).ToArray();
        var goldRelations = example.Gold.Tokens.Select(token => relations.IndexOf(token.Relation)).ToArray();
        var oracle = new DynamicOracle(goldHeads);
        var state = new ParserState(words.Count);
        while (!state.IsDone)
        {
            var step = LearnStep(words, state, oracle, explore);
            state.Take(step, LearnRelation(words, state, step, goldHeads, goldRelations));
        }

        return LearnLabels(words, state, goldHeads, goldRelations);
    }

    private int LearnLabels(TaggedWords words, ParserState state, int[] goldHeads, int[] goldRelations)
    {
        var tree = new FinishedTree(state);
        var right = 0;
        for (var index = 0; index < words.Count; index++)
        {
            if (state.Heads[index] != goldHeads[index])
                continue;
            if (goldHeads[index] < 0)
            {
                right++;
                continue;
            }

            LabelFeatures.Fill(_features, words, tree, index);
            labels.Score(_features.Keys, _relationScores);
            var guess = Best.Of(_relationScores);
            labels.Step();
            labels.Update(_features.Keys, goldRelations[index], guess);
            right += guess == goldRelations[index] ? 1 : 0;
        }

        return right;
    }

    private Transition LearnStep(TaggedWords words, ParserState state, DynamicOracle oracle, double explore)
    {
        ArcFeatures.Fill(_features, words, state);
        arcs.Score(_features.Keys, _scores);
        var guess = TreeParser.BestAllowed(state, _scores);
        var best = BestTrue(state, oracle);
        arcs.Step();
        if (best == guess)
            return guess;
        arcs.Update(_features.Keys, (int)best, (int)guess);
        return random.NextDouble() < explore ? guess : best;
    }

    private Transition BestTrue(ParserState state, DynamicOracle oracle)
    {
        var best = Transition.Shift;
        var bestCost = int.MaxValue;
        foreach (var step in Enum.GetValues<Transition>())
        {
            if (!state.Allows(step))
                continue;
            var cost = oracle.Cost(state, step);
            if (cost < bestCost || (cost == bestCost && _scores[(int)step] > _scores[(int)best]))
                (best, bestCost) = (step, cost);
        }

        return best;
    }

    private int LearnRelation(
        TaggedWords words, ParserState state, Transition step, int[] goldHeads, int[] goldRelations)
    {
        var (head, dependent) = state.ArcOf(step);
        if (head < 0)
            return -1;
        RelationFeatures.Fill(_features, words, state, head, dependent);
        relations.Score(_features.Keys, _relationScores);
        var guess = Best.Of(_relationScores);
        if (goldHeads[dependent] == head)
        {
            relations.Step();
            relations.Update(_features.Keys, goldRelations[dependent], guess);
        }

        return guess;
    }
}
