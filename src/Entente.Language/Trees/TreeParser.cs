using Entente.Language.Models;

namespace Entente.Language.Trees;

/// <summary>Builds a dependency tree greedily, in one pass from left to right.</summary>
/// <remarks>Time grows with the number of words. Safe to share between threads.</remarks>
internal sealed class TreeParser(ILinearScorer arcs, ILinearScorer relations, ILinearScorer labels)
{
    private static readonly Transition[] Steps = [Transition.Shift, Transition.Left, Transition.Right];

    /// <summary>Parses one tagged sentence.</summary>
    /// <returns>The finished state: one root, no cycle.</returns>
    public ParserState Parse(TaggedWords words)
    {
        var state = new ParserState(words.Count);
        var features = new FeatureList();
        Span<int> scores = stackalloc int[arcs.ClassCount];
        Span<int> relationScores = stackalloc int[relations.ClassCount];
        while (!state.IsDone)
        {
            ArcFeatures.Fill(features, words, state);
            arcs.Score(features.Keys, scores);
            var step = BestAllowed(state, scores);
            state.Take(step, Relation(features, words, state, step, relationScores));
        }

        Relabel(features, words, state, relationScores);
        return state;
    }

    /// <summary>The possible step with the highest score.</summary>
    public static Transition BestAllowed(ParserState state, ReadOnlySpan<int> scores)
    {
        Transition? best = null;
        foreach (var step in Steps)
        {
            if (state.Allows(step) && (best is not { } leader || scores[(int)step] > scores[(int)leader]))
                best = step;
        }

        return best!.Value;
    }

    /// <summary>Names every relation once more: a finished tree shows what a half-built one could not.</summary>
    private void Relabel(FeatureList features, TaggedWords words, ParserState state, Span<int> scores)
    {
        var tree = new FinishedTree(state);
        for (var index = 0; index < words.Count; index++)
        {
            if (state.Heads[index] < 0)
                continue;
            LabelFeatures.Fill(features, words, tree, index);
            labels.Score(features.Keys, scores);
            state.Relations[index] = Best.Of(scores);
        }
    }

    private int Relation(FeatureList features, TaggedWords words, ParserState state, Transition step, Span<int> scores)
    {
        var (head, dependent) = state.ArcOf(step);
        if (head < 0)
            return -1;
        RelationFeatures.Fill(features, words, state, head, dependent);
        relations.Score(features.Keys, scores);
        return Best.Of(scores);
    }
}
