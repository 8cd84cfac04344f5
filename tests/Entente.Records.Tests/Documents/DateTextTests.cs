namespace Entente.Records.Documents;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2022-07-21")]
    [InlineData("2022-07-21T23:30:00-05:00")]
    [InlineData("2022/7/21")]
    [InlineData("20220721")]
    [InlineData("Thu, 21 Jul 2022 10:00:00 GMT")]
    [InlineData("Thursday, July 21, 2022")]
    [InlineData("July 21st, 2022")]
    [InlineData("21 July 2022, 10:15")]
    [InlineData("Jul. 21 2022")]
    [InlineData("21.07.2022")]
    [InlineData("21.7.2022 10:15")]
    public void ADayIsReadAsWritten(string text) => DateText.Parse(text).ShouldBe(new DateOnly(2022, 7, 21));

    [Theory]
    [InlineData("07/08/2022")]
    [InlineData("yesterday")]
    [InlineData("2022-13-01")]
    [InlineData("")]
    [InlineData(null)]
    public void WhatMeansNoDayOrTwoIsNotRead(string? text) => DateText.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("2022-07-21-summit.txt")]
    [InlineData("summit_20220721.txt")]
    public void AFileNameMayTellTheDay(string name) => DateText.InName(name).ShouldBe(new DateOnly(2022, 7, 21));

    [Fact]
    public void ANumberInAFileNameIsNotADay() => DateText.InName("article-99887766.txt").ShouldBeNull();

    [Theory]
    [InlineData("https://paper.example/world/2022/jul/21/pact")]
    [InlineData("https://paper.example/2022/07/21/")]
    public void AnAddressMayTellTheDay(string url) => DateText.InAddress(url).ShouldBe(new DateOnly(2022, 7, 21));
}
