using System.Text;
using Entente.Records.Documents.Formats;

namespace Entente.Records.Documents.Html;

public sealed class HtmlPageTests
{
    private const string Page = """
        <!doctype html><html lang="en-GB"><head><title>A pact | The Paper</title>
        <meta property="og:title" content="A pact of two"><meta property="og:site_name" content="The Paper">
        <meta property="article:published_time" content="2022-07-21T08:00:00Z">
        <link rel="canonical" href="https://paper.example/pact"><style>p { color: red }</style></head>
        <body class="has-sidebar"><header><a href="/">The Paper</a></header><nav><ul><li>World</li></ul></nav>
        <div class="cookie-banner"><p>We use cookies so that this page works as it should for all of us.</p></div>
        <article class="post tag-russia"><h1>A pact of two</h1><div class="share-bar">Tweet this</div>
        <p>Iran and Russia signed a pact in <a href="/t">Tehran</a> on Tuesday, officials of both states said.</p>
        <figure><img src="a.jpg"><figcaption>The two leaders in Tehran.</figcaption></figure>
        <div class="ad-slot"><p>Buy a car today.</p></div>
        <h2>What it says</h2>
        <p>It covers trade,<br>grain and drones. No text was&nbsp;published.</p>
        <blockquote>We trust each other.</blockquote>
        <p><a href="/more">Read more: grain leaves Odesa again</a></p>
        <aside><p>Related: another summit that has nothing to do with this.</p></aside>
        <div class="related-links"><h3>More on this story</h3><a href="/x">A teaser of another text</a></div>
        <p>Sign up to our newsletter</p></article>
        <footer><p>© The Paper</p></footer><script>var a = "<p>no</p>";</script></body></html>
        """;

    [Fact]
    public void TheArticleIsTakenOutOfThePage() => Read(Page).Text.ShouldBe(
        "Iran and Russia signed a pact in Tehran on Tuesday, officials of both states said.\n\n" +
        "What it says\n\n" +
        "It covers trade, grain and drones. No text was published.\n\n" +
        "We trust each other.");

    [Fact]
    public void ThePageTellsTitleDateSourceAddressAndLanguage()
    {
        var item = Read(Page);

        (item.Title, item.Source, item.Url, item.Language)
            .ShouldBe(("A pact of two", "The Paper", "https://paper.example/pact", "en"));
        item.Date.ShouldBe(Some.Day("2022-07-21"));
    }

    [Fact]
    public void LinkedDataSpeaksFirst()
    {
        var item = Read("""
            <html><head><title>x</title><meta property="og:title" content="y"><script type="application/ld+json">
            {"@graph": [{"@type": "WebSite", "name": "no"}, {"@type": ["NewsArticle"], "headline": "A &amp; B",
            "datePublished": "2022-07-21", "publisher": {"name": "The Paper"},
            "author": [{"name": "Jane Doe"}, "John Roe"]}]}</script></head>
            <body><p>Iran met Russia.</p></body></html>
            """);

        (item.Title, item.Source, item.Date).ShouldBe(("A & B", "The Paper", Some.Day("2022-07-21")));
        item.Author.ShouldBe("Jane Doe, John Roe");
    }

    [Theory]
    [InlineData("<p><time datetime='2022-07-21T10:00'>Thursday</time> Iran met Russia.</p>")]
    [InlineData("<meta name='pubdate' content='July 21, 2022'><p>Iran met Russia.</p>")]
    [InlineData("<div class='post-date'>Published on 21 July 2022</div><p>Iran met Russia.</p>")]
    [InlineData("<span>Last updated: July 21, 2022 at 10:00</span><p>Iran met Russia.</p>")]
    [InlineData("<link rel='canonical' href='https://paper.example/2022/jul/21/pact'><p>Iran met Russia.</p>")]
    public void TheDateIsFoundWherePagesPutIt(string html) => Read(html).Date.ShouldBe(Some.Day("2022-07-21"));

    [Theory]
    [InlineData("<p class='byline'>By <a href='/j'>Jane  Doe</a></p><p>Iran met Russia.</p>")]
    [InlineData("<meta name='author' content='Jane Doe'><p>Iran met Russia.</p>")]
    [InlineData("<p>by</p><a rel='author' href='/j'>Jane Doe</a><p>Iran met Russia.</p>")]
    public void TheAuthorIsFoundWherePagesPutThem(string html) => Read(html).Author.ShouldBe("Jane Doe");

    [Theory]
    [InlineData("fr", "<html lang='en'><p>Le ministre a déclaré que les deux pays ont décidé de tenir des pourparlers " +
        "dans la capitale.</p></html>")]
    [InlineData("tr", "<html lang='tr'><p>Putin.</p></html>")]
    public void TheWordsTellTheLanguageBeforeTheMarkup(string language, string html) =>
        Read(html).Language.ShouldBe(language);

    [Fact]
    public void WithoutAnArticleElementTheDensestPartIsTaken()
    {
        const string Long = "Iran and Russia signed a pact in Tehran on Tuesday, officials of both states said in " +
            "the evening.";

        Read($"<div id=top><p>Weather: sun</p></div><div " +
            $"id=x><div><p>{Long}</p><p>{Long}</p></div></div><div><p>Imprint</p></div>")
            .Text.ShouldBe($"{Long}\n\n{Long}");
    }

    [Fact]
    public void APageWithoutTextIsAProblem()
    {
        using var stream = new MemoryStream("<html><body><nav>World</nav></body></html>"u8.ToArray());

        new DocumentReader().Read(stream, "a.html").Single().Problem!.ToString().ShouldBe(
            "a.html: a page without an article found, paragraphs of text expected. " +
            "Save the page after it has loaded, or give its text.");
    }

    [Fact]
    public void AnOldPageIsReadInItsOwnEncoding()
    {
        var bytes = Encoding.Latin1.GetBytes("<meta charset=windows-1252><p>S\u00e3o Tom\u00e9 met the minister.</p>");
        using var stream = new MemoryStream(bytes);

        HtmlPage.Read(stream.ToArray())!.Text.ShouldBe("São Tomé met the minister.");
    }

    private static Item Read(string html)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(html));
        return HtmlPage.Read(stream.ToArray())!;
    }
}
