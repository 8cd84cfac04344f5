using Entente.Records;
using Entente.Relations.Briefs;
using Entente.Relations.Standings;
using Entente.Relations.Ties;

namespace Entente.Relations.Tests.Standings;

/// <summary>Two states are seen among all, and every form of the answer says the same of them.</summary>
public sealed class WorldTests
{
    private static readonly Dyad Rivals = new("IRN", "IRQ");

    private static readonly string[] States =
        ["AUT", "BEL", "CHE", "DNK", "ESP", "FIN", "GRC", "HUN", "IRL", "ITA", "IRN", "IRQ"];

    private readonly List<StoredEvent> _events =
    [
        .. from one in States
           from other in States
           where string.CompareOrdinal(one, other) < 0
           from told in Told.Many(6, $"{one}>{other}", "CONSULT")
           select told,
        .. Told.Many(30, "IRN>IRQ", "ACCUSE"), .. Told.Many(30, "IRQ>IRN", "THREATEN"),
        .. Told.Many(4, "AUT>BEL", "AID"),
    ];

    [Fact]
    public void TheBriefJudgesTwoStatesAsTheTableOfTiesDoes()
    {
        var world = World.Of(_events);
        var row = TieTable.Rows(world).Single(row => row.Dyad == Rivals);

        var judgement = Brief(world.Of(Rivals)).Judgement;

        (judgement.Tie, judgement.Among).ShouldBe((row.Tie, States.Length));
        judgement.Probability.ShouldBe(row.Probability, 1e-9);
        judgement.Because.ShouldBe(row.Because.Take(5));
    }

    [Fact]
    public void ASinglePhaseIsJudgedAsTheWhole()
    {
        var brief = Brief(World.Of(_events).Of(Rivals));
        var phase = brief.Phases.ShouldHaveSingleItem();
        (phase.Tie, phase.Probability).ShouldBe((brief.Judgement.Tie, brief.Judgement.Probability));
    }

    [Fact]
    public void AConflictIsSaidToBeMoreThanExpected()
    {
        var among = Brief(World.Of(_events).Of(Rivals)).AmongAll.ShouldNotBeNull();

        among.Conflict.Ratio.ShouldBeGreaterThan(5);
        among.Text.ShouldStartWith("Among 12 states, IRN and IRQ have to do with each other");
    }

    [Fact]
    public void WhoActsMoreThanAllOthersHasASmallShareOfWords()
    {
        var words = World.Of(_events).Of(new Dyad("AUT", "BEL"))!.Words.ShouldNotBeNull();

        words.All.Share.ShouldBe(6.0 / 10, 1e-9);
        words.All.MoreThan.ShouldBe(0);
        words.Dyads.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void AmongFewStatesNothingIsSaid() =>
        World.Of(Told.Many(50, "RUS>IRN", "CONSULT")).Of(new Dyad("IRN", "RUS")).ShouldBeNull();

    [Fact]
    public void AJudgementOfFewStatesSaysThatItIsNotCalibrated()
    {
        var brief = Brief(null);
        brief.Judgement.Among.ShouldBeNull();
        brief.Missing.ShouldContain(missing => missing.What == "other states");
    }

    [Fact]
    public void WhatIsKeptInAStoreIsWhatWasRead()
    {
        using var store = EventStore.OpenTemporary();
        var world = World.Of(_events);

        KeptStandings.Keep(store, world);

        var kept = KeptStandings.Find(store, Rivals).ShouldNotBeNull();
        BriefJson.Write(kept).ShouldBe(BriefJson.Write(world.Of(Rivals)));
        KeptStandings.FindIsolation(store, "AUT").ShouldBe(world.IsolationOf("AUT"));
        KeptStandings.Find(store, new Dyad("AUT", "USA")).ShouldBeNull();
        KeptStandings.Has(store).ShouldBeTrue();
    }

    private Brief Brief(Standing? standing) =>
        BriefBuilder.Build(_events, Rivals, new BriefOptions { Standing = standing });
}
