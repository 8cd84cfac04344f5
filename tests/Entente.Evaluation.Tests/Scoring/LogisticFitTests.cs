using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class LogisticFitTests
{
    [Fact]
    public void WithoutGroundsTheInterceptIsTheLogOddsOfTheWhole() =>
        LogisticFit.Of([[1], [1], [1], [1]], [true, true, true, false], ridge: 1)[0].ShouldBe(Math.Log(3), 1e-6);

    [Fact]
    public void AGroundThatTellsRightFromWrongGetsAPositiveWeight()
    {
        var weights = LogisticFit.Of([[1, 1], [1, 1], [1, 0], [1, 0]], [true, true, false, false], ridge: 0.5);
        weights[1].ShouldBeGreaterThan(0.5);
        double.IsFinite(weights[0]).ShouldBeTrue();
    }

    [Fact]
    public void AGroundThatNeverHoldsGetsNoWeight() =>
        LogisticFit.Of([[1, 0], [1, 0]], [true, false], ridge: 1)[1].ShouldBe(0, 1e-9);

    [Fact]
    public void RowsAndOutcomesMustAgree() =>
        Should.Throw<ArgumentException>(() => LogisticFit.Of([[1]], [], ridge: 1));
}
