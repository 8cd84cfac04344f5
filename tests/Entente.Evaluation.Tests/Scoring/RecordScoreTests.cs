using Entente.Evaluation.Gold;
using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class RecordScoreTests
{
    [Theory]
    [InlineData("IRN", "RUS", 1, 1, 1)]
    [InlineData("IRN", "", 1, 1, 0)]
    [InlineData("RUS", "IRN", 1, 0, 0)]
    [InlineData("IRN USA", "RUS", 1, 1, 1)]
    public void AnEventOfTheTypeIsHeldAgainstActorsThenRecipients(
        string actors, string recipients, int typed, int acted, int full)
    {
        var score = RecordScore.Of([(Record(["IRN"], ["RUS"]), [Some.Event("AID", actors, recipients)])]);
        (score.Typed, score.Acted, score.Full).ShouldBe((typed, acted, full));
    }

    [Fact]
    public void WithoutATargetTheSourcesMayStandOnEitherSide() =>
        RecordScore.Of([(Record(["IRN", "RUS"], []), [Some.Event("AID", "RUS", "IRN")])]).Full.ShouldBe(1);

    [Fact]
    public void AnotherTypeScoresNothingButIsCounted() =>
        RecordScore.Of([(Record(["IRN"], []), [Some.Event("AGREE", "IRN")])])
            .ShouldBe(new RecordScore(Records: 1, Typed: 0, Acted: 0, Full: 0, Events: 1));

    private static GoldRecord Record(string[] sources, string[] targets) =>
        new("r", "The text.", "AID", sources.ToHashSet(), targets.ToHashSet());
}
