namespace Entente.Knowledge;

public sealed class StateTableTests
{
    private static readonly StateTable _states = World.Small.States;

    [Fact]
    public void AStateIsFoundByCodeAndByNumber()
    {
        _states.Find("IRN")!.Name.ShouldBe("Iran");
        _states.FindCow(630)!.Code.ShouldBe("IRN");
        _states.FindGw(365)!.Code.ShouldBe("RUS");
    }

    [Theory]
    [InlineData(1985, 678)]
    [InlineData(1995, 679)]
    public void TheNumberOfAUnitedStateDependsOnTheDay(int year, int cow) =>
        _states.Find("YEM", new DateOnly(year, 1, 1))!.Cow.ShouldBe(cow);

    [Fact]
    public void BeforeItsFirstDayTheNearestRowStandsIn() =>
        _states.Find("UKR", new DateOnly(1980, 1, 1))!.Gw.ShouldBe(369);

    [Fact]
    public void WhatIsUnknownIsNull()
    {
        _states.Find("ZZZ").ShouldBeNull();
        _states.FindCow(999).ShouldBeNull();
    }
}
