using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class ReliabilityTests
{
    [Fact]
    public void WhatIsRightAsOftenAsItSaysHasNoCalibrationError()
    {
        var kept = new Reliability([(0.75, true), (0.75, true), (0.75, true), (0.75, false)]);
        kept.CalibrationError.ShouldBe(0, 1e-9);
        kept.Brier.ShouldBe(0.1875, 1e-9);
    }

    [Fact]
    public void CertaintyThatErrsIsTheWorst() => new Reliability([(1, false)]).CalibrationError.ShouldBe(1);

    [Fact]
    public void AnEventIsRightAsOftenAsItsTypeIsWanted() =>
        Reliability.Of([Some.Text([Some.Event("AID")], Some.Event("AID"), Some.Event("AID"))])
            .Judged.Select(row => row.IsRight).ShouldBe([true, false]);

    [Fact]
    public void TheTableHasALineAFifthThatHoldsEvents() =>
        new Reliability([(0.85, true), (0.95, true), (0.1, false)]).Lines().ShouldBe(
        [
            "confidence 0.0–0.2  events    1  mean 0.10  right 0.00",
            "confidence 0.8–1.0  events    2  mean 0.90  right 1.00",
        ]);
}
