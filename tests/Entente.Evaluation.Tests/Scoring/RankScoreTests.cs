using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class RankScoreTests
{
    [Fact]
    public void AScoreThatPutsAllTrueCasesFirstIsPerfect() =>
        RankScore.Area([(0.9, true), (0.8, true), (0.1, false)]).ShouldBe(1);

    [Fact]
    public void EqualScoresCountHalf() => RankScore.Area([(0.5, true), (0.5, false)]).ShouldBe(0.5);

    [Fact]
    public void OnePairInTheWrongOrderCostsItsShare() =>
        RankScore.Area([(0.9, false), (0.8, true), (0.7, true), (0.1, false)]).ShouldBe(0.5);

    [Fact]
    public void WithoutAFalseCaseNothingCanBeSaid() => RankScore.Area([(0.5, true)]).ShouldBe(double.NaN);
}
