using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class StoryScoreTests
{
    [Fact]
    public void EveryPairOfOneOriginShouldLieTogether()
    {
        var score = StoryScore.Of(
        [
            ("a", "a", "", "a"),
            ("a-spun", "a", "spun", "a"),
            ("a-rewrite", "a", "rewrite", "a-rewrite"),
            ("b", "b", "", "a"),
        ]);
        score.Pairs.ShouldBe(new Overlap(Hits: 1, Found: 3, Wanted: 3));
        score.Kinds.ShouldBe([("rewrite", 0.0), ("spun", 1.0)]);
    }

    [Fact]
    public void EachDocumentByItselfFindsNothingAndInventsNothing() =>
        StoryScore.Of([("a", "a", "", "a"), ("b", "b", "", "b")]).Pairs.ShouldBe(default);
}
