using Entente.Coding;
using Entente.Records;
using Entente.Relations.Briefs;

namespace Entente.Relations.Tests.Pledges;

public sealed class PledgeFinderTests
{
    private static readonly StoredEvent Promise = Told.Event(
        "RUS>IRN", "AGREE", "2010-01-05", "agreed", document: "a",
        text: "Moscow agreed to deliver missiles to Tehran.");

    [Fact]
    public void APromiseWithoutASequelIsOpen() => Status(Promise).ShouldBe(["open"]);

    [Fact]
    public void WhatIsPromisedAgainSupersedesAndIsItselfOpen() => Status(Promise, Told.Event(
        "RUS>IRN", "AGREE", "2010-06-05", "agreed", document: "b", text: "Moscow again agreed to deliver missiles."))
        .ShouldBe(["superseded", "open"]);

    [Fact]
    public void APromiseIsOverdueOnceTheRecordGoesOnForTwoYears() => Status(Promise, Told.Event(
        "IRN>RUS", "ACCUSE", "2012-06-05", "blamed", document: "b", text: "Tehran blamed Moscow for a crash."))
        .ShouldBe(["overdue"]);

    [Fact]
    public void ALaterDeedOfTheSameKindKeepsIt() => Status(Promise, Told.Event(
        "RUS>IRN", "AID", "2010-06-05", "delivered", document: "b", text: "The missiles were delivered."))
        .ShouldBe(["kept"]);

    [Fact]
    public void ADeedOfAnotherThingDoesNotKeepIt() => Status(Promise, Told.Event(
        "RUS>IRN", "AID", "2010-06-05", "sent", document: "b", text: "Tents went to the victims of floods."))
        .ShouldBe(["open"]);

    [Fact]
    public void TheOthersDeedDoesNotKeepIt() => Status(Promise, Told.Event(
        "IRN>RUS", "AID", "2010-06-05", "delivered", document: "b", text: "The missiles were delivered."))
        .ShouldBe(["open"]);

    [Fact]
    public void ADealThatIsHaltedIsSuspended() => Status(Promise, Told.Event(
        "RUS>IRN", "SANCTION", "2010-06-05", "suspended", "discontinue", document: "b",
        text: "Moscow suspended the sale of missiles.")).ShouldBe(["suspended"]);

    [Theory]
    [InlineData("Moscow has never fulfilled declarations that it will lend Tehran billions.", "denied")]
    [InlineData("Moscow has by no means fulfilled declarations that it will present loans to Tehran.", "denied")]
    [InlineData("Moscow agreed on loans to Tehran but failed to deliver.", "denied")]
    [InlineData("Moscow, never a friend of waste, agreed to lend Tehran billions.", "open")]
    public void APromiseThatIsToldAsUnfulfilledIsDenied(string text, string status) =>
        Status(Told.Event("RUS>IRN", "AGREE", "2010-01-05", "agreed", document: "a", text: text)).ShouldBe([status]);

    [Fact]
    public void ADenialBreaksIt() => Status(Promise, Told.Event(
        "RUS>IRN", "AID", "2011-06-05", "delivered", status: EventStatus.Negated, document: "b",
        text: "The missiles never came.")).ShouldBe(["broken"]);

    [Fact]
    public void AHaltTellsOfAPledgeNotItselfOnRecord() => Status(Told.Event(
        "RUS>IRN", "SANCTION", "2010-06-05", "suspended", text: "Moscow suspended the sale.")).ShouldBe(["suspended"]);

    [Fact]
    public void ALoanPromisedAndNeverPaidIsBroken() => Status(Told.Event(
        "RUS>IRN", "AID", "2015", "paid", status: EventStatus.Negated,
        text: "The promised loans were never paid.")).ShouldBe(["broken"]);

    [Fact]
    public void WhatDidNotHappenIsNotAPledgeByItself() => Status(Told.Event(
        "RUS>IRN", "AID", "2015", "help", status: EventStatus.Negated, text: "Moscow gave no help.")).ShouldBeEmpty();

    [Fact]
    public void AThreatThatIsWithdrawnIsBroken() => Status(
        Told.Event("RUS>IRN", "THREATEN", "2022-03-05", "threatened", document: "a", text: "It threatened to leave."),
        Told.Event("RUS>IRN", "CONCEDE", "2022-03-15", "backed down", document: "b", text: "It gave in."))
        .ShouldBe(["broken"]);

    [Fact]
    public void SomethingPlannedIsOpenAndSaysWhoSaysSo()
    {
        var pledge = Build(Told.Event(
            "IRN>RUS", "AID", "2022-07-18", "ship", status: EventStatus.Planned, by: "US officials")).Pledges[0];
        pledge.Status.ShouldBe("open");
        pledge.Text.ShouldBe("Iran → Russia: aid “ship” (planned, says US officials)");
    }

    private static IEnumerable<string> Status(params StoredEvent[] told) =>
        Build(told).Pledges.Select(pledge => pledge.Status);

    private static Brief Build(params StoredEvent[] told) =>
        BriefBuilder.Build(told, new Dyad("IRN", "RUS"), new BriefOptions { NameOf = Told.NameOf });
}
