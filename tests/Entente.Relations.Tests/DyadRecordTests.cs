namespace Entente.Relations.Tests;

public sealed class DyadRecordTests
{
    private static readonly Dyad Dyad = new("IRN", "RUS");

    [Fact]
    public void EachActHasOnePlace()
    {
        var record = DyadRecord.From(TwoIsolatedStates.Events, Dyad);
        record.Between.Concat(record.Together).Concat(record.Around).ShouldBe(record.All, ignoreOrder: true);
        record.Together.ShouldHaveSingleItem().Recipients.ShouldBe(["SYR"]);
    }

    [Fact]
    public void OthersQuarrelsAreLeftOut() =>
        DyadRecord.From([Told.Event("USA>CHN", "ACCUSE")], Dyad).All.ShouldBeEmpty();

    [Fact]
    public void ASpanThatReachesIntoThePeriodIsInIt()
    {
        var told = new[] { Told.Event("RUS>IRN", "AID", "1980..1988") };
        DyadRecord.From(told, Dyad, new DateOnly(1985, 1, 1), new DateOnly(1985, 12, 31)).Between.Count.ShouldBe(1);
        DyadRecord.From(told, Dyad, new DateOnly(1989, 1, 1)).Between.ShouldBeEmpty();
    }
}
