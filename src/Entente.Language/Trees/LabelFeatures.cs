using Entente.Language.Models;

namespace Entente.Language.Trees;

/// <summary>
/// What the last word on a relation rests on: all of <see cref="RelationFeatures"/>, and the tree around.
/// </summary>
internal static class LabelFeatures
{
    /// <summary>Lists the features of one arc of a finished tree.</summary>
    public static void Fill(FeatureList features, TaggedWords words, FinishedTree tree, int dependent)
    {
        var state = tree.State;
        var head = state.Heads[dependent];
        RelationFeatures.Fill(features, words, state, head, dependent);
        var direction = head < dependent ? 1u : 0u;
        AddGrandparent(features, words, tree, head, dependent, direction);
        AddSiblings(features, words, tree, head, dependent, direction);
    }

    private static void AddGrandparent(
        FeatureList features, TaggedWords words, FinishedTree tree, int head, int dependent, uint direction)
    {
        var above = tree.State.Heads[head];
        var relation = tree.RelationOf(head);
        var upos = words.Upos[dependent + 1];
        features.Add(relation, words.Upos[head + 1], upos, direction);
        features.Add(relation, words.Lemma[dependent + 1], direction);
        features.Add(words.Xpos[above + 1], words.Xpos[head + 1], words.Xpos[dependent + 1], direction);
        features.Add(words.Lemma[above + 1], words.Upos[head + 1], upos, direction);
    }

    private static void AddSiblings(
        FeatureList features, TaggedWords words, FinishedTree tree, int head, int dependent, uint direction)
    {
        var before = tree.Before[dependent];
        var after = tree.After[dependent];
        var upos = words.Upos[dependent + 1];
        var headUpos = words.Upos[head + 1];
        features.Add(tree.RelationOf(before), upos, headUpos, direction);
        features.Add(tree.RelationOf(after), upos, headUpos, direction);
        features.Add(tree.RelationOf(before), tree.RelationOf(after), upos, direction);
        features.Add(words.Lemma[before + 1], upos, headUpos, direction);
        features.Add(words.Lemma[after + 1], upos, headUpos, direction);
        features.Add(words.Xpos[before + 1], words.Xpos[dependent + 1], words.Xpos[after + 1], direction);
        features.Add(tree.State.LeftLabels[head], tree.State.RightLabels[head], upos, direction);
        features.Add(tree.RelationOf(tree.State.Leftmost(dependent)), upos, headUpos, direction);
        features.Add(tree.RelationOf(tree.State.Rightmost(dependent)), upos, headUpos, direction);
    }
}
