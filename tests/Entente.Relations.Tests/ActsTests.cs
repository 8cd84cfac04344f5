namespace Entente.Relations.Tests;

public sealed class ActsTests
{
    [Fact]
    public void CopiesOfAStoryTellAnActOnce()
    {
        var acts = Acts.From([
            Told.Event("RUS>IRN", "AID", document: "a", story: "s"),
            Told.Event("RUS>IRN", "AID", document: "b", story: "s")]);
        acts.Count.ShouldBe(1);
        acts[0].Coverage.ShouldBe(2);
    }

    [Fact]
    public void TheSourceSpeaksForAnActThatItsCopyTellsToo() =>
        Acts.From([
            Told.Event("RUS>IRN", "AID", document: "a", story: "s") with { CopyOf = "b" },
            Told.Event("RUS>IRN", "AID", document: "b", story: "s")])[0]
            .Reports.Select(report => report.DocumentId).ShouldBe(["b", "a"]);

    [Fact]
    public void ACopyWithoutAPublisherIsNoSecondSource() =>
        Publishers.Count(Acts.From([
            Told.Event("RUS>IRN", "AID", document: "a", story: "s") with { CopyOf = "b", DocumentSource = "" },
            Told.Event("RUS>IRN", "AID", document: "b", story: "s") with { DocumentSource = "" }])).ShouldBe(1);

    [Fact]
    public void TwoActsOfOneDocumentStayTwo() =>
        Acts.From([
            Told.Event("RUS>IRN", "AID", document: "a", story: "s", sentence: 1),
            Told.Event("RUS>IRN", "AID", document: "a", story: "s", sentence: 2),
            Told.Event("RUS>IRN", "AID", document: "b", story: "s", sentence: 1),
            Told.Event("RUS>IRN", "AID", document: "b", story: "s", sentence: 2)]).Count.ShouldBe(2);

    [Fact]
    public void AnActToldAgainInItsDocumentCountsOnce()
    {
        var again = Told.Event("RUS>IRN", "AID", document: "a", story: "s", sentence: 2);
        Acts.From([
            Told.Event("RUS>IRN", "AID", document: "a", story: "s", sentence: 1),
            again with { Event = again.Event with { SameAs = 0 } }]).Count.ShouldBe(1);
    }

    [Fact]
    public void TheSameActInTwoStoriesStaysTwo() =>
        Acts.From([
            Told.Event("RUS>IRN", "AID", document: "a"),
            Told.Event("RUS>IRN", "AID", document: "b")]).Count.ShouldBe(2);

    [Fact]
    public void AnEventGivenTwiceCountsOnce()
    {
        var told = Told.Event("RUS>IRN", "AID");
        Acts.From([told, told]).Count.ShouldBe(1);
    }

    [Fact]
    public void ActsComeByDateAndUndatedOnesLastWhateverTheOrder()
    {
        var told = new[]
        {
            Told.Event("RUS>IRN", "AID", "2011", document: "b"), Told.Event("RUS>IRN", "AID", "2011", document: "a"),
            Told.Event("RUS>IRN", "AID", "", document: "c") with { DocumentDate = null },
            Told.Event("RUS>IRN", "AID", "2010", document: "d"),
        };
        string[] expected = ["d", "a", "b", "c"];
        Acts.From(told).Select(act => act.Reports[0].DocumentId).ShouldBe(expected);
        Acts.From(told.Reverse()).Select(act => act.Reports[0].DocumentId).ShouldBe(expected);
    }

    [Fact]
    public void AnAttackOnRebelsIsNoAttackOnTheirState()
    {
        var act = Acts.From([Told.Event("RUS>SYR/REB", "ASSAULT")])[0];
        act.IsBetween(new Dyad("RUS", "SYR")).ShouldBeFalse();
        act.Recipients.ShouldBe(["SYR/opposition"]);
    }

    [Theory]
    [InlineData("IRN+RUS", "CONSULT", "met", true)]
    [InlineData("IRN+RUS", "ASSAULT", "clashed", true)]
    [InlineData("IRN+RUS", "ASSAULT", "bombed", false)]
    [InlineData("IRN+RUS", "AID", "helped", false)]
    [InlineData("IRN+RUS>SYR", "CONSULT", "met", false)]
    [InlineData("IRN>RUS", "AID", "helped", true)]
    [InlineData("RUS+USA>IRN", "CONSULT", "met", true)]
    public void WhatLiesBetweenTwo(string who, string type, string trigger, bool isBetween) =>
        Acts.From([Told.Event(who, type, trigger: trigger)])[0].IsBetween(new Dyad("IRN", "RUS")).ShouldBe(isBetween);
}
