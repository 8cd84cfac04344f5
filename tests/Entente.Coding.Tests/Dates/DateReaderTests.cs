using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Coding.Dates;

public sealed class DateReaderTests
{
    private static readonly DateOnly Published = new(2022, 7, 21); // a Thursday

    public static TheoryData<string, string, string, DatePrecision> Sentences => new()
    {
        { "On February 24 2022, forces crossed the border.", "2022-02-24", "2022-02-24", DatePrecision.Day },
        { "They signed it on 8 January 1995 in Tehran.", "1995-01-08", "1995-01-08", DatePrecision.Day },
        { "The order came on September 22nd, 2010.", "2010-09-22", "2010-09-22", DatePrecision.Day },
        { "It was published 2015-04-13 in Moscow.", "2015-04-13", "2015-04-13", DatePrecision.Day },
        { "In September 2015 the campaign began.", "2015-09-01", "2015-09-30", DatePrecision.Month },
        { "The uprising of March 2011 spread.", "2011-03-01", "2011-03-31", DatePrecision.Month },
        { "The ban came in 2010.", "2010-01-01", "2010-12-31", DatePrecision.Year },
        { "Arms came throughout the 1980-88 war.", "1980-01-01", "1988-12-31", DatePrecision.Range },
        { "Arms came during the 1980–1988 war.", "1980-01-01", "1988-12-31", DatePrecision.Range },
        { "Trade grew in the 1990s.", "1990-01-01", "1999-12-31", DatePrecision.Range },
        { "Trade grew in the early 1990s.", "1990-01-01", "1993-12-31", DatePrecision.Range },
        { "Sanctions have stood since 2018.", "2018-01-01", "2022-07-21", DatePrecision.Range },
        { "They met on Tuesday.", "2022-07-19", "2022-07-19", DatePrecision.Day },
        { "They met on Thursday.", "2022-07-21", "2022-07-21", DatePrecision.Day },
        { "They met last Thursday.", "2022-07-14", "2022-07-14", DatePrecision.Day },
        { "They met yesterday.", "2022-07-20", "2022-07-20", DatePrecision.Day },
        { "He came this week.", "2022-07-18", "2022-07-24", DatePrecision.Week },
        { "He came last month.", "2022-06-01", "2022-06-30", DatePrecision.Month },
        { "He came three days ago.", "2022-07-18", "2022-07-18", DatePrecision.Day },
        { "He came two years ago.", "2020-01-01", "2020-12-31", DatePrecision.Year },
        { "In March the talks failed.", "2022-03-01", "2022-03-31", DatePrecision.Month },
        { "In November the talks failed.", "2021-11-01", "2021-11-30", DatePrecision.Month },
        { "Its post-1979 foreign policy wavered.", "1979-01-01", "2022-07-21", DatePrecision.Range },
        { "Sanctions have stood since March.", "2022-03-01", "2022-07-21", DatePrecision.Range },
        { "Troops have massed there since Monday.", "2022-07-18", "2022-07-21", DatePrecision.Range },
        { "They fought from March to May 2012.", "2012-03-01", "2012-05-31", DatePrecision.Range },
        { "They met on 3-5 May 2014 in Oslo.", "2014-05-03", "2014-05-05", DatePrecision.Range },
        { "They met in early June 2014.", "2014-06-01", "2014-06-10", DatePrecision.Range },
        { "They met in late 2014.", "2014-09-01", "2014-12-31", DatePrecision.Range },
        { "They met in the summer of 2014.", "2014-06-01", "2014-08-31", DatePrecision.Range },
        { "Over the past three weeks guns fell silent.", "2022-06-30", "2022-07-21", DatePrecision.Range },
        { "They met at the weekend.", "2022-07-16", "2022-07-17", DatePrecision.Range },
        { "It fell a decade ago.", "2012-01-01", "2012-12-31", DatePrecision.Year },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void ADateInASentenceIsReadFromTheDayOfPublication(
        string sentence, string first, string last, DatePrecision precision)
    {
        var mention = DateReader.Read(sentence, Published).ShouldHaveSingleItem();
        mention.Date.ShouldBe(new EventDate(Day(first), Day(last), precision));
    }

    [Theory]
    [InlineData("A week earlier they had met.", "2015-03-02", "2015-03-08")]
    [InlineData("They met two days later.", "2015-03-12", "2015-03-12")]
    [InlineData("The following day guns fell silent.", "2015-03-11", "2015-03-11")]
    [InlineData("The same month guns fell silent.", "2015-03-01", "2015-03-31")]
    [InlineData("They met on 5 May 2016 and parted a day later.", "2016-05-06", "2016-05-06")]
    public void WhatCountsFromADateCountsFromTheOneStatedLast(string sentence, string first, string last)
    {
        var anchor = new EventDate(new(2015, 3, 10), new(2015, 3, 10), DatePrecision.Day);
        var date = DateReader.Read(sentence, Published, anchor)[^1].Date;
        (date.First, date.Last).ShouldBe((Day(first), Day(last)));
    }

    [Theory]
    [InlineData("He may come.")]
    [InlineData("About 2500 people marched.")]
    [InlineData("The march went on.")]
    [InlineData("On 31 February 2020x nothing happened.")]
    public void WhatIsNoDateIsNotRead(string sentence) => DateReader.Read(sentence, Published)
        .ShouldNotContain(mention =>
            mention.Date.Precision == DatePrecision.Day || mention.Date.Precision == DatePrecision.Month);

    [Fact]
    public void WithoutADayOfPublicationRelativeDatesStayUnread() =>
        DateReader.Read("They met on Tuesday, last week, in March.", documentDate: null).ShouldBeEmpty();

    [Fact]
    public void NoTextMakesItThrowAndNoDateLeavesItsSentence()
    {
        var words = new[]
        {
            "in", "May", "2020", "-", "88", "last", "week", "31", "February", "9999", "ago", "two", "days", "’", "the",
            "1980s", "0",
        };
        var texts = Gen.Elements(words).ListOf().Select(list => string.Join(' ', list)).ToArbitrary();
        Prop.ForAll(texts, text => DateReader.Read(text, Published)
                .All(mention => mention.Start >= 0 && mention.End <= text.Length &&
                    mention.Date.First <= mention.Date.Last))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
