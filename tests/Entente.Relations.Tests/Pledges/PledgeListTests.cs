using Entente.Records;
using Entente.Relations.Briefs;

namespace Entente.Relations.Tests.Pledges;

public sealed class PledgeListTests
{
    private static readonly IReadOnlyList<StoredEvent> Busy =
    [
        .. Told.Many(28, "RUS>IRN", "AGREE", "economic"), .. Told.Many(28, "RUS>IRN", "AID", "economic"),
        Told.Event("RUS>IRN", "AGREE", "2010-02-05", "agreed", contexts: "military", document: "a"),
        Told.Event("RUS>IRN", "SANCTION", "2010-03-05", "suspended", "discontinue", "military", document: "b"),
        Told.Event("RUS>IRN", "THREATEN", "2010-03-05", "threatened", contexts: "legal", document: "c"),
    ];

    [Fact]
    public void AllAreCountedAndTheMostTellingListed()
    {
        var brief = Build(Busy);
        var record = brief.PledgeRecord;
        (record.Number, record.Suspended, record.Kept + record.Superseded + record.Open).ShouldBe((30, 1, 29));
        (brief.Pledges.Count, record.LeftOut).ShouldBe((24, 6));
        brief.Pledges.ShouldContain(pledge => pledge.Status == "suspended");
        brief.Pledges.Select(pledge => pledge.Date).ShouldBeInOrder();
        brief.Missing.Single(part => part.What == "pledges").Why.ShouldStartWith("lists the most telling 24 of 30, 6 are");
    }

    [Fact]
    public void PromisesAndThreatsAreCountedApart()
    {
        var record = Build(Busy).PledgeRecord;
        (record.Promises.Made, record.Threats.Made).ShouldBe((29, 1));
    }

    [Fact]
    public void MoreAreListedWhereMoreAreWanted() => BriefBuilder.Build(
        Busy, new Dyad("IRN", "RUS"), new BriefOptions { PledgesAtMost = 100 }).Pledges.Count.ShouldBe(30);

    [Fact]
    public void WithoutAnyTheRecordSaysSo()
    {
        var record = Build([Told.Event("RUS>IRN", "CONSULT")]).PledgeRecord;
        (record.Text, record.Number, record.Threats.Text).ShouldBe(("None on record.", 0, "No threats on record."));
    }

    private static Brief Build(IReadOnlyList<StoredEvent> told) => BriefBuilder.Build(told, new Dyad("IRN", "RUS"));
}
