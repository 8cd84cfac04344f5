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
    public void WhoDealsWithARivalIsFoundBySideAndPartner()
    {
        using var store = EventStore.OpenTemporary();
        var rival = Ally with { Label = "rival", Stance = "hostile", Partner = "RUS", Pairs = [("IRN", "SAU")] };
        store.Add(Some.Coded() with { Framings = [Ally, rival] });

        store.Rivals("IRN", "RUS").ShouldHaveSingleItem().Framing.Pairs.ShouldBe([("IRN", "SAU")]);
        store.Rivals("SAU", "RUS").ShouldHaveSingleItem();
        store.Rivals("RUS", "IRN").ShouldBeEmpty();
    }

    [Fact]
    public void WhatTurnedATieComesBackWithItsDate()
    {
        using var store = EventStore.OpenTemporary();
        var date = new EventDate(Some.Day("2011-03-01"), Some.Day("2011-03-31"), DatePrecision.Month);
        var cause = new NamedCause("the revolt", ["SYR"], date);
        store.Add(Some.Coded() with { Framings = [Ally with { Cause = cause }] });

        var stored = store.Framings("IRN", "RUS").ShouldHaveSingleItem().Framing.Cause!;

        (stored.Text, stored.States.ShouldHaveSingleItem(), stored.Date).ShouldBe(("the revolt", "SYR", date));
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
