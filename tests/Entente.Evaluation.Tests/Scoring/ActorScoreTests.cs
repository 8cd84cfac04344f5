using Entente.Evaluation.Gold;
using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class ActorScoreTests
{
    [Fact]
    public void WhatIsNotAskedCannotBeWrong() =>
        ActorScore.Of([(Case(["IRN"], null), "IRN", "REB")]).ShouldBe(new ActorScore(1, 1, 1, 1, 0, 0));

    [Fact]
    public void AnyAcceptedAnswerIsRight() =>
        ActorScore.Of([(Case(["IRN", "IRQ"], ["GOV", ""]), "IRQ", "")]).ShouldBe(new ActorScore(1, 1, 1, 1, 1, 1));

    [Fact]
    public void AllRightNeedsCountryAndSector() =>
        ActorScore.Of([(Case(["IRN"], ["GOV"]), "IRN", "MIL")]).ShouldBe(new ActorScore(1, 0, 1, 1, 0, 1));

    private static ActorCase Case(string[]? countries, string[]? sectors) =>
        new("phrase", "", null, "", countries, sectors);
}
