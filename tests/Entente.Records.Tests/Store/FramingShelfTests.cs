using Entente.Coding;

namespace Entente.Records.Store;

public sealed class FramingShelfTests
{
    private static readonly Framing Ally = new()
    {
        Label = "ally",
        Kind = "alliance",
        Stance = "close",
        IsAffirmed = false,
        IsTentative = true,
        IsQuoted = true,
        Speaker = "Moscow",
        IsOthers = false,
        IsFromContext = true,
        Pairs = [("IRN", "RUS")],
        SentenceNumber = 2,
        Start = 21,
        End = 48,
    };

    [Fact]
    public void WhatSomebodyCallsATieComesBackWithItsSentence()
    {
        using var store = EventStore.OpenTemporary();
        store.Add(Some.Coded() with { Framings = [Ally] });

        var stored = store.Framings("RUS", "IRN").ShouldHaveSingleItem();

        stored.Framing.ShouldBe(Ally with { Pairs = stored.Framing.Pairs });
        stored.Framing.Pairs.ShouldBe([("IRN", "RUS")]);
        stored.SentenceText.ShouldBe("Iran sent drones to Russia.");
        stored.DocumentSource.ShouldBe("The Paper");
    }

    [Fact]
    public void OfOtherStatesNothingIsSaid()
    {
        using var store = EventStore.OpenTemporary();
        store.Add(Some.Coded() with { Framings = [Ally] });

        store.Framings("IRN", "USA").ShouldBeEmpty();
        store.Framings("IRN", "RUS", from: Some.Day("2022-07-22")).ShouldBeEmpty();
        store.Framings("IRN", "RUS", to: Some.Day("2022-07-21")).ShouldHaveSingleItem();
    }

    [Fact]
    public void ADocumentCodedAgainSaysOnlyWhatItSaysNow()
    {
        using var store = EventStore.OpenTemporary();
        store.Add(Some.Coded() with { Framings = [Ally] }, new CoderVersion("one", "tables"));

        store.Add(Some.Coded() with { Framings = [Ally with { Label = "axis" }] }, new CoderVersion("two", "tables"));

        store.Framings("IRN", "RUS").ShouldHaveSingleItem().Framing.Label.ShouldBe("axis");
    }
}
