using FsCheck;
using FsCheck.Fluent;

namespace Entente.Coding.Acts;

public sealed class RepetitionTests
{
    private static readonly EventDate Publication = new(new(2022, 7, 21), new(2022, 7, 21), DatePrecision.Document);

    [Fact]
    public void TheSameActToldTwiceIsLinkedToItsFirst() => Links(
        Act("invaded", "RUS", "UKR"), Act("met", "RUS", "IRN", "CONSULT"), Act("invasion", "RUS", "UKR"))
        .ShouldBe([null, null, 0]);

    [Fact]
    public void WhatOneMentionLeavesOutTheOtherMayTell() =>
        Links(Act("invaded", "RUS", "UKR"), Act("invasion", "", "UKR")).ShouldBe([null, 0]);

    [Fact]
    public void OtherPartiesAreAnotherAct() =>
        Links(Act("attacked", "TUR", "SYR"), Act("attack", "ISR", "SYR")).ShouldBe([null, null]);

    [Fact]
    public void OtherDaysAreAnotherAct() =>
        Links(Act("attacked", "TUR", "SYR", day: 3), Act("attack", "TUR", "SYR", day: 9)).ShouldBe([null, null]);

    [Fact]
    public void APlanIsNotTheDeed() => Links(
        Act("attacked", "TUR", "SYR"),
        Act("attack", "TUR", "SYR") with { Status = EventStatus.Planned }).ShouldBe([null, null]);

    [Fact]
    public void OtherWordsForOneKindOfForceOnOneDayAreOneAct() => Links(
        Act("shelled", "RUS", "UKR", day: 3, mode: "heavy-weapons"),
        Act("bombardment", "RUS", "UKR", day: 3, mode: "heavy-weapons")).ShouldBe([null, 0]);

    [Fact]
    public void AWholeChainPointsToItsFirst() => Links(
        Act("attacked", "TUR", "SYR"), Act("attack", "TUR", "SYR"), Act("attacks", "TUR", "SYR")).ShouldBe([null, 0, 0]);

    [Fact]
    public void LinksPointBackwardsToEventsThatHaveNone()
    {
        var acts = Gen.Elements("attacked", "attack", "met", "meeting").SelectMany(trigger =>
            Gen.Elements("TUR", "RUS", "").SelectMany(actor => Gen.Elements("SYR", "").Select(recipient =>
                Act(trigger, actor, recipient, trigger.StartsWith('m') ? "CONSULT" : "ASSAULT"))));
        Prop.ForAll(acts.ListOf().ToArbitrary(), events =>
        {
            var linked = Repetition.Link([.. events]);
            return linked.Select((coded, index) => coded.SameAs is not { } first ||
                (first >= 0 && first < index && linked[first].SameAs is null)).All(holds => holds);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static int?[] Links(params CodedEvent[] events) =>
        [.. Repetition.Link([.. events]).Select(coded => coded.SameAs)];

    private static CodedEvent Act(
        string trigger, string actor, string recipient, string type = "ASSAULT", int day = 0, string mode = "") => new()
    {
        Type = type,
        Mode = mode,
        Quad = "",
        Trigger = trigger,
        Actors = Side(actor),
        Recipients = Side(recipient),
        Date = day == 0 ? Publication : new(new(2022, 7, day), new(2022, 7, day), DatePrecision.Day),
    };

    private static Party[] Side(string country) =>
        country.Length == 0 ? [] : [new Party(country, country, country, "GOV", 0, 0)];
}
