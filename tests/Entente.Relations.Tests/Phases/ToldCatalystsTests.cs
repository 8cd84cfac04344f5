using Entente.Coding;
using Entente.Knowledge.Framings;
using Entente.Records;
using Entente.Relations.Briefs;

namespace Entente.Relations.Tests.Phases;

/// <summary>What a source calls the catalyst stands in the phase of its time, with its sentence.</summary>
public sealed class ToldCatalystsTests
{
    private static readonly StoredEvent[] Events =
    [
        Told.Event("RUS>IRN", "CONSULT", "2010-05-01"),
        Told.Event("IRN>RUS", "CONSULT", "2021-05-01"),
        Told.Event("RUS>UKR", "ASSAULT", "2022-02-24", document: "a", sentence: 4),
        Told.Event("RUS>UKR", "ACCUSE", "2022-03-01", document: "a", sentence: 3),
    ];

    [Fact]
    public void WhereOnlyAStateIsNamedTheWeightiestActOfItThatFollowsIsMeant()
    {
        var told = Catalysts(Said(new NamedCause("Ukraine", ["UKR"], null))).ShouldHaveSingleItem();

        told.Date.ShouldBe(new DateOnly(2022, 2, 24));
        told.ToldBy.ShouldBe("the writer (The Paper)");
        told.Evidence.Select(one => one.Sentence).ShouldBe([2, 4]);
    }

    [Fact]
    public void AnActThatIsNotOnRecordIsDatedByItsWords()
    {
        var date = new EventDate(new(2011, 3, 1), new(2011, 3, 31), DatePrecision.Month);

        var told = Catalysts(Said(new NamedCause("the revolt of March 2011", ["SYR"], date))).ShouldHaveSingleItem();

        (told.Text, told.Date, told.Weight)
            .ShouldBe(("the revolt of March 2011, told as a catalyst", new DateOnly(2011, 3, 1), 0));
    }

    [Fact]
    public void ARecordOfFewActsIsCutWhereTheSourcesSayThatItTurned()
    {
        var phases = Build(Said(new NamedCause("Ukraine", ["UKR"], null)), [
            .. Events, Told.Event("RUS>IRN", "AGREE", "2022-06-01", document: "b")]).Phases;

        phases.Select(phase => (phase.From, phase.Boundary.ToldBy)).ShouldBe([
            (new(2010, 5, 1), ""), (new DateOnly(2022, 2, 24), "the writer (The Paper)")]);
        phases[0].To.ShouldBe(new DateOnly(2022, 2, 23));
        phases[1].Catalysts[0].ToldBy.ShouldBe("the writer (The Paper)");
        phases[1].Boundary.Probability.ShouldBeLessThan(0.5);
    }

    [Fact]
    public void ARecordOfManyActsSpeaksForItself() =>
        Build(Said(new NamedCause("Ukraine", ["UKR"], null)), [
            .. Events, .. Told.Many(12, "RUS>IRN", "CONSULT", year: 2020),
            .. Told.Many(12, "RUS>IRN", "CONSULT", year: 2021), .. Told.Many(12, "RUS>IRN", "CONSULT", year: 2022)])
            .Phases.ShouldAllBe(phase => phase.Boundary.ToldBy.Length == 0);

    [Fact]
    public void WhatIsDeniedOrHasNoDateTurnsNothing()
    {
        Catalysts(Said(new NamedCause("Ukraine", ["UKR"], null)) with
        {
            Framing = Said(new NamedCause("Ukraine", ["UKR"], null)).Framing with { IsAffirmed = false },
        }).ShouldBeEmpty();
        Catalysts(Said(new NamedCause("weakness", [], null))).ShouldBeEmpty();
    }

    [Fact]
    public void ACatalystIsNoNameForATie() =>
        Build(Said(new NamedCause("Ukraine", ["UKR"], null))).Framing.ShouldBeEmpty();

    [Fact]
    public void APartnerThatASourceCallsARivalOfTheOtherIsAHedgeWithoutAShare()
    {
        var rival = Said(null) with
        {
            Framing = Said(null).Framing with
            {
                Label = "rival", Kind = "rivalry", Stance = "hostile", Partner = "RUS", Pairs = [("IRN", "SAU")],
            },
        };
        var hedge = BriefBuilder.Build(Events, new Dyad("IRN", "RUS"), new BriefOptions
        {
            Rivals = [rival],
            NameOf = Told.NameOf,
        }).Hedging.ShouldHaveSingleItem();

        (hedge.State, hedge.With, hedge.Name, hedge.Share).ShouldBe(("RUS", "SAU", "Saudi Arabia", null));
        hedge.Text.ShouldBe("Russia is said to deal with Saudi Arabia, called a rival of Iran.");
        hedge.Evidence.ShouldHaveSingleItem().Sentence.ShouldBe(2);
    }

    private static IEnumerable<Entente.Relations.Phases.Catalyst> Catalysts(StoredFraming said) =>
        Build(said).Phases.SelectMany(phase => phase.Catalysts).Where(catalyst => catalyst.ToldBy.Length > 0);

    private static Brief Build(StoredFraming said, StoredEvent[]? events = null) => BriefBuilder.Build(
        events ?? Events, new Dyad("IRN", "RUS"), new BriefOptions { Framings = [said], NameOf = Told.NameOf });

    private static StoredFraming Said(NamedCause? cause) => new()
    {
        DocumentId = "a",
        DocumentSource = "The Paper",
        DocumentDate = new DateOnly(2022, 7, 21),
        SentenceText = "It was the catalyst.",
        Framing = new Framing
        {
            Label = "catalyst",
            Kind = FramingWords.Catalyst,
            Stance = "",
            IsAffirmed = true,
            Cause = cause,
            Pairs = [("IRN", "RUS")],
            SentenceNumber = 2,
            Start = 0,
            End = 20,
        },
    };
}
