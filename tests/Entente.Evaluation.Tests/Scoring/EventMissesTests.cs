using Entente.Coding;
using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class EventMissesTests
{
    private static readonly CodedEvent Aid = Some.Event("AID", "IRN", "RUS");

    [Fact]
    public void ATextCodedAsTheGoldIsNotListed() => EventMisses.Of([Some.Text([Aid], Aid)]).ShouldBeEmpty();

    [Fact]
    public void MissedAndInventedEventsAreToldWithReasons() =>
        EventMisses.Of([Some.Text([Aid], Some.Event("ASSAULT", "RUS") with { Why = "assault.tsv:3" })]).ShouldBe(
        [
            "t: The text.",
            "  missed    AID IRN>RUS actual “act”",
            "  invented  ASSAULT RUS>? actual “act”: assault.tsv:3",
        ]);

    [Fact]
    public void AnotherStatusIsAChangeAndNoMiss() =>
        EventMisses.Of([Some.Text([Aid], Aid with { Status = EventStatus.Planned, Why = "w" })]).ShouldBe(
            ["t: The text.", "  changed   AID IRN>RUS actual into AID IRN>RUS planned “act”: w"]);

    [Fact]
    public void WhatTheCoderRefusedIsToldWithTheText() =>
        EventMisses.Of([Some.Text([Aid]) with { Refusals = ["ship: no actor"] }]).Last()
            .ShouldBe("  refused   ship: no actor");
}
