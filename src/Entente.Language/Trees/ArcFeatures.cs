using Entente.Language.Models;

namespace Entente.Language.Trees;

/// <summary>What the parser looks at before each step.</summary>
/// <remarks>After Zhang and Nivre (2011, ACL), with lemmas and what stands between the two words at stake.</remarks>
internal static class ArcFeatures
{
    private const int Farthest = 12;

    /// <summary>Lists the features of a half-built tree.</summary>
    public static void Fill(FeatureList features, TaggedWords words, ParserState state)
    {
        features.Clear();
        var s0 = state.Stack(0);
        var s1 = state.Stack(1);
        var s2 = state.Stack(2);
        var b0 = state.Buffer(0);
        var b1 = state.Buffer(1);
        var b2 = state.Buffer(2);
        AddSingles(features, words, [s0, s1, b0, b1]);
        AddOuter(features, words, s2, b2);
        AddGrandchildren(features, words, state, s0, b0);
        AddPair(features, words, s0, b0);
        AddPair(features, words, s1, s0);
        AddPair(features, words, b0, b1);
        AddTagTriples(features, words, state, s2, s1, s0, b0, b1, b2);
        AddChildren(features, words, state, s0);
        AddChildren(features, words, state, s1);
        AddLeftChildren(features, words, state, b0);
        AddValency(features, words, state, s1, s0, b0);
        AddNeighbours(features, words, s0, b0);
        AddBetween(features, words, s1, s0);
        AddBetween(features, words, s0, b0);
    }

    /// <summary>How far two words stand apart, in steps that grow.</summary>
    public static uint Distance(int first, int second)
    {
        if (first < 0 || second < 0)
            return 0;
        var distance = Math.Abs(second - first);
        return distance switch { <= 5 => (uint)distance, <= 7 => 6, <= 10 => 7, <= 15 => 8, _ => 9 };
    }

    /// <summary>The kinds of words between two words, as bits.</summary>
    public static uint Between(TaggedWords words, int first, int second)
    {
        if (first < 0 || second < 0)
            return 0;
        var (left, right) = first < second ? (first, second) : (second, first);
        uint bits = 0;
        for (var index = Math.Max(left + 1, right - Farthest); index < right; index++)
            bits |= words.Kind[index + 1];
        return bits;
    }

    private static void AddSingles(FeatureList features, TaggedWords words, ReadOnlySpan<int> indices)
    {
        foreach (var index in indices)
        {
            features.Add(words.Word[index + 1], words.Xpos[index + 1]);
            features.Add(words.Lemma[index + 1]);
            features.Add(words.Xpos[index + 1]);
            features.Add(words.Upos[index + 1], words.Suffix[index + 1]);
        }
    }

    private static void AddOuter(FeatureList features, TaggedWords words, int s2, int b2)
    {
        features.Add(words.Xpos[s2 + 1], words.Lemma[s2 + 1]);
        features.Add(words.Xpos[b2 + 1], words.Lemma[b2 + 1]);
    }

    private static void AddPair(FeatureList features, TaggedWords words, int left, int right)
    {
        left++;
        right++;
        features.Add(words.Word[left], words.Word[right]);
        features.Add(words.Lemma[left], words.Lemma[right]);
        features.Add(words.Word[left], words.Xpos[left], words.Xpos[right]);
        features.Add(words.Xpos[left], words.Word[right], words.Xpos[right]);
        features.Add(words.Lemma[left], words.Upos[right]);
        features.Add(words.Upos[left], words.Lemma[right]);
        features.Add(words.Xpos[left], words.Xpos[right]);
        features.Add(words.Upos[left], words.Upos[right], Distance(left, right));
    }

    private static void AddTagTriples(
        FeatureList features, TaggedWords words, ParserState state, int s2, int s1, int s0, int b0, int b1, int b2)
    {
        var tags = words.Xpos;
        var upos = words.Upos;
        features.Add(tags[s0 + 1], tags[b0 + 1], tags[b1 + 1]);
        features.Add(tags[s1 + 1], tags[s0 + 1], tags[b0 + 1]);
        features.Add(tags[s2 + 1], tags[s1 + 1], tags[s0 + 1]);
        features.Add(tags[b0 + 1], tags[b1 + 1], tags[b2 + 1]);
        features.Add(upos[s1 + 1], upos[s0 + 1], upos[b0 + 1], upos[b1 + 1]);
        features.Add(upos[s2 + 1], upos[s1 + 1], upos[s0 + 1], upos[b0 + 1]);
        features.Add(words.Lemma[s0 + 1], upos[b0 + 1], upos[b1 + 1]);
        features.Add(upos[s0 + 1], words.Lemma[b0 + 1], upos[b1 + 1]);
        features.Add(words.Lemma[s1 + 1], words.Lemma[s0 + 1], upos[b0 + 1]);
        features.Add(upos[s1 + 1], words.Lemma[s0 + 1], words.Lemma[b0 + 1]);
        features.Add(words.Lemma[s1 + 1], upos[s0 + 1], words.Lemma[b0 + 1]);
        features.Add(words.Lemma[s1 + 1], upos[s0 + 1], upos[b0 + 1]);
        features.Add(tags[b0 + 1], tags[state.Leftmost(b0) + 1], tags[s0 + 1]);
        features.Add(tags[s0 + 1], tags[state.Rightmost(s0) + 1], tags[b0 + 1]);
        features.Add(tags[s0 + 1], tags[state.Leftmost(s0) + 1], tags[b0 + 1]);
        features.Add(tags[s1 + 1], tags[state.Rightmost(s1) + 1], tags[s0 + 1]);
        features.Add(tags[s1 + 1], tags[state.Leftmost(s1) + 1], tags[s0 + 1]);
        features.Add(tags[s1 + 1], tags[s0 + 1], tags[state.Leftmost(s0) + 1]);
        features.Add(tags[s1 + 1], tags[s0 + 1], tags[state.Rightmost(s0) + 1]);
        features.Add(upos[s1 + 1], upos[s0 + 1], words.Lemma[state.Leftmost(s0) + 1]);
        features.Add(words.Lemma[s1 + 1], upos[s0 + 1], words.Lemma[state.Leftmost(s0) + 1]);
    }

    private static void AddGrandchildren(FeatureList features, TaggedWords words, ParserState state, int s0, int b0)
    {
        var last = state.Rightmost(s0);
        var upos = words.Upos;
        features.Add(upos[s0 + 1], upos[last + 1], upos[state.Rightmost(last) + 1], upos[b0 + 1]);
        features.Add(words.Lemma[last + 1], upos[s0 + 1], upos[b0 + 1]);
        features.Add(words.Lemma[state.Leftmost(last) + 1], upos[last + 1], upos[s0 + 1], upos[b0 + 1]);
        features.Add(words.Lemma[state.Leftmost(s0) + 1], upos[s0 + 1], words.Lemma[b0 + 1]);
    }

    private static void AddChildren(FeatureList features, TaggedWords words, ParserState state, int index)
    {
        AddLeftChildren(features, words, state, index);
        AddChild(features, words, state, index, state.Rightmost(index));
        features.Add(
            words.Xpos[index + 1],
            words.Xpos[state.Rightmost(index) + 1],
            words.Xpos[state.RightSecond(index) + 1]);
    }

    private static void AddLeftChildren(FeatureList features, TaggedWords words, ParserState state, int index)
    {
        AddChild(features, words, state, index, state.Leftmost(index));
        features.Add(
            words.Xpos[index + 1],
            words.Xpos[state.Leftmost(index) + 1],
            words.Xpos[state.LeftSecond(index) + 1]);
    }

    private static void AddChild(FeatureList features, TaggedWords words, ParserState state, int index, int child)
    {
        var relation = child < 0 ? 99u : (uint)state.Relations[child];
        features.Add(words.Lemma[child + 1], words.Xpos[index + 1]);
        features.Add(words.Xpos[child + 1], relation);
        features.Add(relation, words.Xpos[index + 1]);
        features.Add(relation, words.Lemma[index + 1]);
    }

    private static void AddValency(FeatureList features, TaggedWords words, ParserState state, int s1, int s0, int b0)
    {
        foreach (var index in (ReadOnlySpan<int>)[s1, s0, b0])
        {
            var left = index < 0 ? 0 : state.LeftLabels[index];
            var right = index < 0 ? 0 : state.RightLabels[index];
            features.Add(words.Xpos[index + 1], left);
            features.Add(words.Xpos[index + 1], right);
            features.Add(words.Lemma[index + 1], left);
            features.Add(words.Lemma[index + 1], right);
            features.Add(words.Upos[index + 1], Counts(state, index));
        }
    }

    private static uint Counts(ParserState state, int index) =>
        index < 0 ? 77u : (uint)((Math.Min(state.LeftCount[index], 4) * 8) + Math.Min(state.RightCount[index], 4));

    /// <summary>The words that stand beside the two at stake, whatever they hang on by now.</summary>
    private static void AddNeighbours(FeatureList features, TaggedWords words, int s0, int b0)
    {
        var beforeNext = b0 > 0 ? b0 : 0;
        var afterTop = s0 >= 0 && s0 + 1 < words.Count ? s0 + 2 : 0;
        features.Add(words.Xpos[beforeNext], words.Xpos[b0 + 1], words.Xpos[s0 + 1]);
        features.Add(words.Lemma[beforeNext], words.Xpos[b0 + 1], words.Upos[s0 + 1]);
        features.Add(words.Xpos[afterTop], words.Xpos[s0 + 1], words.Xpos[b0 + 1]);
        features.Add(words.Lemma[afterTop], words.Xpos[s0 + 1], words.Upos[b0 + 1]);
        features.Add(words.Joins[s0 + 1], words.Joins[b0 + 1], words.Upos[s0 + 1], words.Upos[b0 + 1]);
        features.Add(words.Joins[s0 + 1], words.Joins[b0 + 1], words.Xpos[beforeNext], words.Xpos[b0 + 1]);
    }

    private static void AddBetween(FeatureList features, TaggedWords words, int left, int right)
    {
        var between = Between(words, left, right);
        var distance = Distance(left, right);
        features.Add(distance, words.Xpos[left + 1], words.Xpos[right + 1]);
        features.Add(distance, words.Lemma[left + 1], words.Upos[right + 1]);
        features.Add(distance, words.Upos[left + 1], words.Lemma[right + 1]);
        features.Add(between, words.Upos[left + 1], words.Upos[right + 1]);
        features.Add(between, words.Lemma[left + 1], words.Upos[right + 1]);
        features.Add(between, words.Upos[left + 1], words.Lemma[right + 1]);
    }
}
