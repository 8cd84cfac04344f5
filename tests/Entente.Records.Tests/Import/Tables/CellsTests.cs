using System.Text;

namespace Entente.Records.Import.Tables;

public sealed class CellsTests
{
    [Theory]
    [InlineData("20140131")]
    [InlineData("2014-01-31")]
    [InlineData("2014-01-31 00:00:00.000")]
    [InlineData("1/31/2014")]
    [InlineData("01/31/2014 0:00")]
    [InlineData("31 January 2014")]
    public void ADayIsReadAsDatasetsWriteIt(string text)
    {
        Cells.TryDay(Encoding.UTF8.GetBytes(text), out var day).ShouldBeTrue();
        day.ShouldBe(new DateOnly(2014, 1, 31));
    }

    [Theory]
    [InlineData("")]
    [InlineData("NA")]
    [InlineData("20141331")]
    [InlineData("2014-02-30")]
    [InlineData("31/1/2014")]
    [InlineData("soon")]
    public void WhatIsNoDayIsNone(string text) => Cells.TryDay(Encoding.UTF8.GetBytes(text), out _).ShouldBeFalse();
}
