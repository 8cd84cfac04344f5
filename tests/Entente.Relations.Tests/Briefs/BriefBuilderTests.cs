using System.Globalization;
using Entente.Coding;
using Entente.Relations.Briefs;

namespace Entente.Relations.Tests.Briefs;

public sealed class BriefBuilderTests
{
    private static readonly BriefOptions Named = new() { NameOf = Told.NameOf };

    [Fact]
    public void TwoActsInJson()
    {
        var brief = BriefBuilder.Build(
            [
                Told.Event("RUS>IRN", "CONSULT", "2022-07-19", "visited", "visit", text: "He came to Tehran."),
                Told.Event("IRN>RUS", "AID", "2022-07", "ship", status: EventStatus.Planned, by: "Paris", sentence: 2),
            ],
            TwoIsolatedStates.Dyad,
            Named);
        Snapshot.Matches(BriefOutline.Lines(BriefJson.Write(brief, indented: false)));
    }

    [Fact]
    public void TheBackgroundArticleInOutline() => Snapshot.Matches(BriefOutline.Of(
        BriefBuilder.Build(TwoIsolatedStates.Events, TwoIsolatedStates.Dyad, Named)));

    [Fact]
    public void NothingOnRecordIsSaidSo()
    {
        var brief = BriefBuilder.Build([], TwoIsolatedStates.Dyad, Named);
        brief.Judgement.Tie.ShouldBe("thin record");
        brief.Judgement.Text.ShouldContain("No act between Iran and Russia is on record");
        brief.Coverage.Level.ShouldBe("none");
        brief.Sources.ShouldBeEmpty();
        brief.Period.ShouldBe(new Period(null, null));
    }

    [Fact]
    public void IranAndRussiaAreRussiaAndIran() =>
        Json(new Dyad("RUS", "IRN")).ShouldBe(Json(new Dyad("IRN", "RUS")));

    [Fact]
    public void TheOrderOfEventsChangesNothing()
    {
        var shuffled = TwoIsolatedStates.Events.OrderBy(told => told.Id.Length).ThenByDescending(told => told.Id)
            .ToList();
        shuffled.ShouldNotBe(TwoIsolatedStates.Events);
        BriefJson.Write(BriefBuilder.Build(shuffled, TwoIsolatedStates.Dyad, Named))
            .ShouldBe(Json(TwoIsolatedStates.Dyad));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void TheReadersLanguageChangesNothing(string culture)
    {
        var expected = Json(TwoIsolatedStates.Dyad);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Json(TwoIsolatedStates.Dyad).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void EveryClaimPointsToASentenceInTheSources()
    {
        var brief = BriefBuilder.Build(TwoIsolatedStates.Events, TwoIsolatedStates.Dyad, Named);
        var numbers = new SourceNumbers(brief.Sources);
        var evidence = brief.AllEvidence().ToList();
        evidence.Count.ShouldBeGreaterThan(50);
        evidence.ShouldAllBe(one => numbers.Of(new[] { one }).Count == 1);
        brief.Sources.Select(source => source.Number).ShouldBe(Enumerable.Range(1, brief.Sources.Count));
        brief.Judgement.For.ShouldAllBe(claim => claim.Evidence.Count > 0);
    }

    [Fact]
    public void ShareAndAlternativesSumToOne()
    {
        var judgement = BriefBuilder.Build(TwoIsolatedStates.Events, TwoIsolatedStates.Dyad).Judgement;
        (judgement.Probability + judgement.Alternatives.Sum(other => other.Probability)).ShouldBe(1, tolerance: 1e-9);
        judgement.Alternatives.Select(other => other.Tie).ShouldNotContain(judgement.Tie);
    }

    [Fact]
    public void TheBackgroundArticleIsReadAsAConvergenceAndNoAlliance()
    {
        var judgement = BriefBuilder.Build(TwoIsolatedStates.Events, TwoIsolatedStates.Dyad, Named).Judgement;
        judgement.Tie.ShouldBe("convergence of interests");
        judgement.Text.ShouldStartWith("A convergence of interests, not an alliance.");
        judgement.Against.ShouldContain(claim => claim.Text == "No treaty with a duty to help is on record.");
    }

    [Fact]
    public void WhatIsNotComputedIsNamed()
    {
        var options = Named with { AlsoMissing = [new MissingPart("votes", "none imported")] };
        var brief = BriefBuilder.Build(TwoIsolatedStates.Events, TwoIsolatedStates.Dyad, options);
        brief.Missing.Select(part => part.What).ShouldContain("treaties");
        brief.Missing[^1].ShouldBe(new MissingPart("votes", "none imported"));
    }

    [Fact]
    public void ALongRecordIsCutAndSaysSo()
    {
        var brief = BriefBuilder.Build([.. Told.Many(500, "RUS>IRN", "CONSULT")], TwoIsolatedStates.Dyad, Named);
        brief.Timeline.Count.ShouldBe(200);
        brief.Counts.Between.ShouldBe(500);
        brief.Missing.ShouldContain(part => part.What == "timeline");
    }

    private static string Json(Dyad dyad) => BriefJson.Write(BriefBuilder.Build(TwoIsolatedStates.Events, dyad, Named));
}
