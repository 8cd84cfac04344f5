using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class LabelScoreTests
{
    [Fact]
    public void AStoryIsUnderstoodWhenItsLabelIsAmongItsEvents()
    {
        var score = LabelScore.Of(
        [
            ("AID", [Some.Event("AID"), Some.Event("AGREE")]),
            ("AID", [Some.Event("AGREE")]),
        ]);
        (score.Share, score.OthersPerStory).ShouldBe((0.5, 1.0));
    }

    [Fact]
    public void AnActToldTwiceCountsOnce() =>
        LabelScore.Of([("AID", [Some.Event("AGREE"), Some.Event("AGREE") with { SameAs = 0 }])]).Others.ShouldBe(1);
}
