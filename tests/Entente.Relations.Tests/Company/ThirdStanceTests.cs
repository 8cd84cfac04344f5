using Entente.Records;
using Entente.Relations.Company;
using Entente.Relations.Thirds;

namespace Entente.Relations.Tests.Company;

public sealed class ThirdStanceTests
{
    private static readonly Dyad Pair = new("IRN", "RUS");
    private static readonly string[] Others = ["CHN", "FRA", "IRQ", "SAU", "TUR", "USA"];

    [Fact]
    public void ThoseWhoAlwaysSideTogetherAreAlike() =>
        ThirdStance.Likeness(Pair, Of(index => (index % 2 == 0, index % 2 == 0))).ShouldBe(1);

    [Fact]
    public void ThoseWhoNeverDoAreOpposed() =>
        ThirdStance.Likeness(Pair, Of(index => (index % 2 == 0, index % 2 == 1))).ShouldBe(-1);

    [Fact]
    public void WhoIsFriendlyToAllIsAlikeByChanceAlone() =>
        ThirdStance.Likeness(Pair, Of(_ => (true, true))).ShouldBeNull();

    [Fact]
    public void AFriendsFriendIsInBalance()
    {
        var stances = Of(index => (index < 4, index < 4), Told.Event("IRN>RUS", "AID"));
        ThirdStance.Triangles(Pair, stances).ShouldBe((6, 0));
    }

    [Fact]
    public void AnEnemysFriendIsNot()
    {
        var stances = Of(_ => (true, true), Told.Event("IRN>RUS", "ASSAULT"));
        ThirdStance.Triangles(Pair, stances).ShouldBe((0, 6));
    }

    private static Stances Of(Func<int, (bool First, bool Second)> isFriend, params StoredEvent[] more) =>
        Stances.Of(Acts.From(Others.SelectMany((other, index) => new[]
        {
            Told.Event($"IRN>{other}", isFriend(index).First ? "AID" : "ACCUSE", document: $"i{index}"),
            Told.Event($"RUS>{other}", isFriend(index).Second ? "AID" : "ACCUSE", document: $"r{index}"),
        }).Concat(more)));
}
