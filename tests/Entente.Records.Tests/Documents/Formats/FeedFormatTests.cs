using System.Text;
using Entente.Coding;

namespace Entente.Records.Documents.Formats;

public sealed class FeedFormatTests
{
    [Fact]
    public void EachItemOfAnRssFeedIsADocument() => Read("""
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>
        <item><title>A &amp; B</title><link>https://paper.example/1</link><guid>g1</guid>
        <pubDate>Thu, 21 Jul 2022 10:00:00 GMT</pubDate><description>Short.</description>
        <content:encoded><![CDATA[<p>Iran met <b>Russia</b>.</p><p>They agreed.</p>]]></content:encoded></item>
        <item><title>Second</title><description>&lt;p&gt;Only this.&lt;/p&gt;</description></item>
        </channel></rss>
        """).ShouldBe([
        new Document("g1", Some.Day("2022-07-21"), "Iran met Russia.\n\nThey agreed.")
        {
            Title = "A & B",
            Source = "The Paper",
            Url = "https://paper.example/1",
        },
        new Document("feed-5", null, "Only this.") { Title = "Second", Source = "The Paper" }]);

    [Fact]
    public void TheHeadlineOfAnItemThatIsNothingElseIsItsText() => Read("""
        <rss version="2.0"><channel><title>The Paper</title>
        <item><title>Iran sends drones to Russia</title></item></channel></rss>
        """).ShouldHaveSingleItem().Text.ShouldBe("Iran sends drones to Russia");

    [Fact]
    public void EachEntryOfAnAtomFeedIsADocument() => Read("""
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title>
        <entry><title>First</title><id>urn:1</id><link rel="alternate" href="https://paper.example/1"/>
        <published>2022-07-21T10:00:00Z</published>
        <content type="xhtml">
        <div xmlns="http://www.w3.org/1999/xhtml"><p>Iran met Russia.</p></div></content></entry></feed>
        """).ShouldBe([
        new Document("urn:1", Some.Day("2022-07-21"), "Iran met Russia.")
        {
            Title = "First",
            Source = "The Paper",
            Url = "https://paper.example/1",
        }]);

    [Fact]
    public void AFeedThatWasCutGivesItsWholeItemsAndSaysSo()
    {
        var outcomes = Outcomes(
            "<rss><channel><title>P</title>\n<item><guid>a</guid><description>One.</description></item>\n<item><gu");

        outcomes[0].Document.ShouldBe(new Document("a", null, "One.") { Source = "P" });
        outcomes[1].IsRefused.ShouldBeTrue();
        outcomes[1].Problem!.Remedy.ShouldBe("The items before it were read; fetch the feed again for the rest.");
    }

    [Fact]
    public void WhatBrowsersReadInBrokenXmlIsReadToo()
    {
        var outcomes = Outcomes(
            "<rss><channel><title>AT&T</title><item><guid>a</guid>" +
            "<description>Caf&eacute; &amp; bar&nbsp;\u000B&#x1F; of R&D.</description></item></channel></rss>");

        outcomes[0].Problem!.Level.ShouldBe(ProblemLevel.Warning);
        (outcomes[1].Document!.Source, outcomes[1].Document!.Text).ShouldBe(("AT&T", "Café & bar of R&D."));
    }

    [Fact]
    public void ADateThatNobodyCanReadIsTold() => Outcomes(
        "<rss><channel><item><guid>a</guid><pubDate>soon</pubDate><description>One.</description></item></channel></rss>")
        .Select(outcome => outcome.Problem?.Found).ShouldBe(["the date \"soon\"", null]);

    [Fact]
    public void BrokenXmlSaysWhere() => Outcomes("<rss><channel>\n<item></rss>").ShouldHaveSingleItem()
        .Problem!.ToString().ShouldStartWith("feed.rss:2: broken XML (");

    private static IEnumerable<Document> Read(string xml) => Outcomes(xml).Select(outcome => outcome.Document!);

    private static List<ReadOutcome> Outcomes(string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return [.. new DocumentReader().Read(stream, "feed.rss")];
    }
}
