namespace Entente.Knowledge.Tables;

public sealed class TableDateTests
{
    [Theory]
    [InlineData("2014", "2014", "2014-01-01", "2014-12-31")]
    [InlineData("2014-02", "2016-02", "2014-02-01", "2016-02-29")]
    [InlineData("2014-03-18", "2014-03-18", "2014-03-18", "2014-03-18")]
    public void ADateMeansTheFirstOrLastDayItCan(string from, string to, string first, string last)
    {
        var problems = new List<Problem>();
        var span = TableDate.Span(new Row("x.tsv", 1, [from, to]), 0, 1, problems);
        problems.ShouldBeEmpty();
        span.ShouldBe(new DateSpan(World.Day(first), World.Day(last)));
    }

    [Theory]
    [InlineData("14")]
    [InlineData("2014-2-1")]
    [InlineData("2014-02-30")]
    [InlineData("yesterday")]
    [InlineData("2014/02")]
    public void WhatIsNoDateIsAProblemAndUnknown(string cell)
    {
        var problems = new List<Problem>();
        TableDate.Span(new Row("x.tsv", 1, [cell, ""]), 0, 1, problems).ShouldBe(default);
        problems.Count.ShouldBe(1);
    }
}
