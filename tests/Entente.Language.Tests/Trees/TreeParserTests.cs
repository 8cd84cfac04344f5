using Entente.Language.Models;
using Entente.Language.Tagging;
using Entente.Language.Trees;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests.Trees;

public sealed class TreeParserTests
{
    [Fact]
    public void WhateverTheWeightsTheTreeHasOneRootAndNoCycle()
    {
        var cases = Gen.Choose(1, 40).Zip(Gen.Choose(0, 100_000));
        Prop.ForAll(cases.ToArbitrary(), pair =>
        {
            var heads = Parsed(pair.Item1, pair.Item2).Heads;
            return heads.Count(head => head < 0) == 1 &&
                Enumerable.Range(0, heads.Length).All(index => EndsAtRoot(heads, index));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void EveryWordButTheRootHasARelation()
    {
        var state = Parsed(count: 30, seed: 1);
        Enumerable.Range(0, 30).ShouldAllBe(index => state.Heads[index] < 0 == state.Relations[index] < 0);
    }

    [Fact]
    public void ChildrenAreCountedOnTheirSides()
    {
        var state = new ParserState(3);
        state.Take(Transition.Shift, -1);
        state.Take(Transition.Left, 0);
        state.Take(Transition.Shift, -1);
        state.Take(Transition.Shift, -1);
        state.Take(Transition.Right, 1);
        state.IsDone.ShouldBeTrue();
        state.Heads.ShouldBe([1, -1, 1]);
        (state.LeftCount[1], state.RightCount[1], state.Leftmost(1), state.Rightmost(1)).ShouldBe((1, 1, 0, 2));
    }

    private static ParserState Parsed(int count, int seed)
    {
        var tokens = Enumerable.Range(0, count).Select(index => new Token($"w{index}", 0, 0)).ToList();
        var same = Enumerable.Repeat("X", count).ToList();
        var words = new TaggedWords(new WordClues(tokens), same, same, same);
        var dice = new Dice(seed);
        return new TreeParser(dice, dice, dice).Parse(words);
    }

    private static bool EndsAtRoot(int[] heads, int index)
    {
        for (var steps = 0; steps <= heads.Length; steps++)
        {
            if (heads[index] < 0)
                return true;
            index = heads[index];
        }

        return false;
    }

    /// <summary>Scores that know nothing.</summary>
    private sealed class Dice(int seed) : ILinearScorer
    {
        private readonly Random _random = new(seed);

        public int ClassCount => 3;

        public string NameOf(int classIndex) => "x";

        public void Score(ReadOnlySpan<uint> features, Span<int> scores)
        {
            for (var index = 0; index < scores.Length; index++)
                scores[index] = _random.Next(100);
        }
    }
}
