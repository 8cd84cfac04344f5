using Entente.Language.Models;

namespace Entente.Language.Trees;

/// <summary>What the choice of a relation rests on: head, dependent, and the dependent's finished subtree.</summary>
/// <remarks>When an arc is drawn its dependent has all its children; the head may still gain some.</remarks>
internal static class RelationFeatures
{
    /// <summary>Lists the features of an arc that is about to be drawn.</summary>
    public static void Fill(FeatureList features, TaggedWords words, ParserState state, int head, int dependent)
    {
        features.Clear();
        var direction = head < dependent ? 1u : 0u;
        AddWords(features, words, head + 1, dependent + 1, direction);
        AddSurroundings(features, words, state, head, dependent, direction);
        AddChildren(features, words, state, head, dependent, direction);
    }

    private static void AddWords(FeatureList features, TaggedWords words, int head, int dependent, uint direction)
    {
        features.Add(direction);
        features.Add(words.Xpos[head], words.Xpos[dependent], direction);
        features.Add(words.Upos[head], words.Upos[dependent], direction);
        features.Add(words.Word[dependent], direction);
        features.Add(words.Lemma[dependent], words.Upos[head], direction);
        features.Add(words.Lemma[dependent], words.Xpos[dependent], words.Xpos[head], direction);
        features.Add(words.Lemma[head], direction);
        features.Add(words.Lemma[head], words.Upos[dependent], direction);
        features.Add(words.Lemma[head], words.Xpos[dependent], direction);
        features.Add(words.Word[head], words.Xpos[dependent], direction);
        features.Add(words.Lemma[head], words.Lemma[dependent], direction);
        features.Add(words.Suffix[dependent], words.Upos[head], direction);
        features.Add(words.Suffix[head], words.Upos[dependent], direction);
    }

    private static void AddSurroundings(
        FeatureList features, TaggedWords words, ParserState state, int head, int dependent, uint direction)
    {
        var distance = ArcFeatures.Distance(head, dependent);
        var between = ArcFeatures.Between(words, head, dependent);
        var before = dependent > 0 ? dependent : 0;
        var after = dependent + 1 < words.Count ? dependent + 2 : 0;
        var beforeHead = head > 0 ? head : 0;
        var afterHead = head + 1 < words.Count ? head + 2 : 0;
        features.Add(words.Upos[head + 1], words.Upos[dependent + 1], distance, direction);
        features.Add(words.Upos[head + 1], words.Upos[dependent + 1], between, direction);
        features.Add(words.Lemma[before], words.Upos[dependent + 1], direction);
        features.Add(words.Lemma[after], words.Upos[dependent + 1], direction);
        features.Add(words.Xpos[before], words.Xpos[dependent + 1], words.Xpos[after], direction);
        features.Add(words.Xpos[beforeHead], words.Xpos[head + 1], words.Xpos[dependent + 1], direction);
        features.Add(words.Xpos[afterHead], words.Xpos[head + 1], words.Xpos[dependent + 1], direction);
        features.Add(state.Next == state.Count ? 1u : 0u, words.Upos[head + 1], words.Upos[dependent + 1]);
    }

    private static void AddChildren(
        FeatureList features, TaggedWords words, ParserState state, int head, int dependent, uint direction)
    {
        var left = state.Leftmost(dependent);
        var right = state.Rightmost(dependent);
        var upos = words.Upos[dependent + 1];
        var headUpos = words.Upos[head + 1];
        features.Add(words.Lemma[left + 1], upos, headUpos, direction);
        features.Add(words.Lemma[left + 1], words.Lemma[dependent + 1], direction);
        features.Add(words.Lemma[left + 1], words.Lemma[head + 1], upos, direction);
        features.Add(words.Xpos[left + 1], words.Xpos[dependent + 1], words.Xpos[head + 1], direction);
        features.Add(words.Lemma[state.LeftSecond(dependent) + 1], upos, headUpos, direction);
        features.Add(words.Lemma[right + 1], upos, headUpos, direction);
        features.Add(words.Xpos[right + 1], upos, headUpos, direction);
        features.Add(state.LeftLabels[dependent], upos, headUpos, direction);
        features.Add(state.LeftLabels[dependent], words.Lemma[head + 1], upos, direction);
        features.Add(state.LeftLabels[dependent], state.RightLabels[dependent], upos, headUpos);
        features.Add(state.RightLabels[dependent], upos, headUpos, direction);
        features.Add(state.LeftLabels[head], headUpos, upos, direction);
        features.Add(state.RightLabels[head], headUpos, upos, direction);
        features.Add(state.RightLabels[head], words.Lemma[head + 1], upos, direction);
        features.Add(state.LeftLabels[head], words.Lemma[head + 1], upos, direction);
        features.Add(words.Lemma[state.Leftmost(head) + 1], headUpos, upos, direction);
        features.Add(words.Lemma[state.Rightmost(head) + 1], headUpos, upos, direction);
    }
}
