using Entente.Records;
using Entente.Relations.Briefs;
using Entente.Relations.Thirds;

namespace Entente.Relations.Tests.Thirds;

/// <summary>Russia between Iran and Saudi Arabia, which is at odds with Iran.</summary>
public sealed class HedgesTests
{
    private static readonly IReadOnlyList<StoredEvent> Quarrel = [.. Told.Many(6, "SAU>IRN", "ACCUSE")];

    [Fact]
    public void SecurityWithOneAndTradeWithTheOtherIsHedging()
    {
        var hedge = Hedge(
            Told.Many(14, "RUS>IRN", "COOPERATE", "military"), Told.Many(12, "RUS>SAU", "COOPERATE", "economic"));
        (hedge.Verdict, hedge.ActsWith, hedge.ActsWithOther).ShouldBe(("hedging", 12, 14));
        hedge.Reason.ShouldBe(
            "Much to do with both, cooperation near a half, but economic with Saudi Arabia, military-security with Iran.");
        hedge.Balance!.Value.ShouldBe(24.0 / 26, 1e-9);
        hedge.Domains.Select(domain => (domain.Domain, domain.Share))
            .ShouldBe([("military-security", 0), ("economic", 1)]);
    }

    [Fact]
    public void AsMuchOfTheSameWithBothIsNoHedge() => Hedge(
        Told.Many(14, "RUS>IRN", "COOPERATE", "economic"), Told.Many(12, "RUS>SAU", "COOPERATE", "economic"))
        .Verdict.ShouldBe("dealing with both");

    [Fact]
    public void WhoQuarrelsMoreWithOneLeansTowardsTheOther() => Hedge(
        Told.Many(14, "RUS>IRN", "COOPERATE"), Told.Many(12, "RUS>SAU", "COOPERATE"),
        Told.Many(20, "RUS>IRN", "ACCUSE")).Verdict.ShouldBe("leaning towards Saudi Arabia");

    [Fact]
    public void AFoeOfTheOtherLeansHoweverMuchTheyTalk()
    {
        var hedge = Hedge(
            Told.Many(14, "RUS>IRN", "CONSULT"), Told.Many(12, "RUS>SAU", "COOPERATE"),
            Told.Many(9, "RUS>IRN", "ASSAULT"));
        (hedge.Verdict, hedge.Reason)
            .ShouldBe(("leaning towards Saudi Arabia", "More quarrel than cooperation with Iran. Only " +
                "political-diplomatic points to Iran."));
    }

    [Fact]
    public void TheAmountAloneIsNoLeaning() => Hedge(
        Told.Many(60, "RUS>IRN", "COOPERATE"), Told.Many(40, "RUS>SAU", "COOPERATE"), Told.Many(1, "RUS>IRQ", "CONSULT"))
        .Verdict.ShouldBe("dealing with both");

    [Fact]
    public void WhoHasLittleToDoWithEitherIsIndifferent() => Hedge(
        Told.Many(11, "RUS>IRN", "CONSULT"), Told.Many(11, "RUS>SAU", "CONSULT"), Told.Many(200, "RUS>CHN", "CONSULT"))
        .Verdict.ShouldBe("indifferent");

    [Fact]
    public void AFoesFoeWithWhomOneHardlyDealsIsNotLeanedTowards() => Hedge(
        Told.Many(4, "RUS>SAU", "CONSULT"), Told.Many(30, "RUS>IRN", "ASSAULT")).Verdict.ShouldBeNull();

    [Fact]
    public void AnActOrTwoAreNotJudged()
    {
        var hedge = Of([
            Told.Event("RUS>SAU", "AID"), Told.Event("SAU>IRN", "ACCUSE"), Told.Event("RUS>IRN", "CONSULT")]).Single();
        (hedge.Verdict, hedge.Reason).ShouldBe((null, "Too little on record to call it hedging or leaning."));
        hedge.Domains.ShouldBeEmpty();
    }

    [Fact]
    public void ATrifleInARichRecordIsNotNamed() => Of([
        Told.Event("RUS>SAU", "AID"), Told.Event("SAU>IRN", "ACCUSE"), .. Told.Many(150, "RUS>IRN", "CONSULT")])
        .ShouldBeEmpty();

    [Fact]
    public void WhatIsHedgingComesFirst() => Of([
        .. Quarrel, .. Told.Many(20, "RUS>IRN", "COOPERATE", "military"), .. Told.Many(20, "RUS>SAU", "COOPERATE", "economic"),
        .. Told.Many(30, "TUR>IRN", "ACCUSE"), .. Told.Many(20, "RUS>TUR", "COOPERATE", "military")])
        .Select(hedge => (hedge.With, hedge.Verdict)).ShouldBe([("SAU", "hedging"), ("TUR", "dealing with both")]);

    private static Hedge Hedge(params IEnumerable<StoredEvent>[] told) =>
        Of([.. Quarrel, .. told.SelectMany(events => events)]).Single();

    private static IReadOnlyList<Hedge> Of(IReadOnlyList<StoredEvent> told) => BriefBuilder.Build(
        told, new Dyad("IRN", "RUS"), new BriefOptions { NameOf = Told.NameOf }).Hedging;
}
