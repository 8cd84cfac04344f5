namespace Entente.Relations.Tests;

public sealed class CitationsTests
{
    private static readonly IReadOnlyList<Act> Told = Acts.From([
        Tests.Told.Event("RUS>IRN", "CONSULT", "2010", document: "words"),
        Tests.Told.Event("RUS>IRN", "AID", "2012", document: "late"),
        Tests.Told.Event("RUS>IRN", "AID", "2011", document: "early"),
        Tests.Told.Event("RUS>IRN", "ASSAULT", "2013", document: "war"),
        Tests.Told.Event("RUS>IRN", "AID", "2011", document: "also-early")]);

    [Fact]
    public void WhatWeighsMostComesFirstAndOfEqualsTheEarlier() =>
        Documents(Citations.Weightiest(Told, 4)).ShouldBe(["war", "also-early", "early", "late"]);

    [Fact]
    public void TheOrderInWhichActsComeChangesNothing() =>
        Documents(Citations.Weightiest(Told.Reverse(), 4)).ShouldBe(Documents(Citations.Weightiest(Told, 4)));

    [Fact]
    public void AnActGivenTwiceIsCitedOnce() =>
        Documents(Citations.Weightiest(Told.Concat(Told), 9)).ShouldBe(
            ["war", "also-early", "early", "late", "words"]);

    [Fact]
    public void FewerActsThanAskedForAreAllOfThem() => Citations.Weightiest([], 3).ShouldBeEmpty();

    private static IEnumerable<string> Documents(IEnumerable<Act> acts) =>
        acts.Select(act => act.Reports[0].DocumentId);
}
