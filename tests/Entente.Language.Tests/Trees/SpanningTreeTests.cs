using Entente.Language.Trees;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests.Trees;

public sealed class SpanningTreeTests
{
    [Fact]
    public void WhateverTheScoresTheTreeHasOneRootAndNoCycle()
    {
        var cases = Gen.Choose(1, 40).Zip(Gen.Choose(0, 100_000));
        Prop.ForAll(cases.ToArbitrary(), pair => IsTree(Best(pair.Item1, Scores(pair.Item1, pair.Item2))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void NoOtherTreeWithOneRootScoresHigher()
    {
        var cases = Gen.Choose(1, 5).Zip(Gen.Choose(0, 100_000));
        Prop.ForAll(cases.ToArbitrary(), pair =>
        {
            var scores = Scores(pair.Item1, pair.Item2);
            var best = Trees(pair.Item1).Max(heads => Sum(scores, heads));
            return Math.Abs(Sum(scores, Best(pair.Item1, scores)) - best) < 1e-4;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void CloseScoresOfRootsAreStillToldApart()
    {
        // Once a root's price swallowed differences under a hundredth.
        var scores = Scores(5, 27179);
        Sum(scores, Best(5, scores)).ShouldBe(Trees(5).Max(heads => Sum(scores, heads)), 1e-6);
    }

    [Fact]
    public void EachWordsBestHeadsAreTakenWhenTheyMakeATree() =>
        Best(3, [0, -10, 5, 0, 9, 0, -10, 0, 0, 0, 5, -10]).ShouldBe([1, -1, 1]);

    [Fact]
    public void ACycleIsBrokenWhereItCostsLeast() =>
        Best(2, [1, float.NegativeInfinity, 9, 4, 8, float.NegativeInfinity]).ShouldBe([1, -1]);

    [Fact]
    public void OfTwoRootsTheDearerOneGoes() =>
        Best(2, [9, float.NegativeInfinity, 2, 8, 3, float.NegativeInfinity]).ShouldBe([-1, 0]);

    private static int[] Best(int count, float[] scores)
    {
        var heads = new int[count];
        SpanningTree.Best(count, scores, heads);
        return heads;
    }

    private static float[] Scores(int count, int seed)
    {
        var random = new Random(seed);
        var scores = Enumerable.Range(0, count * (count + 1)).Select(_ => random.NextSingle() * 10).ToArray();
        for (var word = 0; word < count; word++)
            scores[(word * (count + 1)) + word + 1] = float.NegativeInfinity;
        return scores;
    }

    private static double Sum(float[] scores, int[] heads) =>
        heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head + 1]).Sum();

    private static IEnumerable<int[]> Trees(int count)
    {
        var total = (int)Math.Pow(count + 1, count);
        for (var number = 0; number < total; number++)
        {
            var heads = new int[count];
            for (int word = 0, rest = number; word < count; word++, rest /= count + 1)
                heads[word] = (rest % (count + 1)) - 1;
            if (IsTree(heads))
                yield return heads;
        }
    }

    private static bool IsTree(int[] heads) =>
        heads.Count(head => head < 0) == 1 && Enumerable.Range(0, heads.Length).All(index => EndsAtRoot(heads, index));

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
}
