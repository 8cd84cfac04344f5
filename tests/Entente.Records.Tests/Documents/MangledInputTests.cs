using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Entente.Records.Documents.Html;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Records.Documents;

/// <summary>Whatever is in a file, reading it ends, and each piece becomes a document or a problem.</summary>
public sealed class MangledInputTests
{
    private static readonly Gen<byte[]> Pieces = Gen.OneOf(
        Gen.Elements(
            "<html><body><p>", "<article>", "</p>", "<div>", "<table><td>", "<!--", "<![CDATA[", "&#xD800;", "<svg><p>",
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"name\":\"\\ud800\"}]}</script>",
            "id,date,text\n", "1,2022-07-21,\"", "\"\"", "\"\n", ";", "\t", "{\"text\": \"Half \\ud800 a pair.\"}\n",
            "{\"text\": \"Iran met Russia.\", \"date\": \"soon\"}\n", "[{", "}]", "{\"\\udfff\": 1}\n", "---\n",
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 40\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n",
            "Transfer-Encoding: chunked\r\n\r\n", "5\r\n<p>Ir\r\n", "Content-Length: 99999999999\r\n\r\n", "<rss><channel>",
            "<item><title>A</title>", "Iran and Russia signed a pact. ", "[ad_1]").Select(Encoding.UTF8.GetBytes),
        Gen.Choose(0, 255).Select(number => (byte)number).ArrayOf(5));

    private static readonly Gen<(string Name, byte[] Content)> Files =
        from name in Gen.Elements("a.html", "a.csv", "a.jsonl", "a.json", "a.warc", "a.rss", "a.md", "a.txt", "a")
        from pieces in Pieces.ListOf(12)
        select (name, pieces.SelectMany(piece => piece).ToArray());

    [Fact]
    public void EveryFileIsReadToItsEnd() => Prop.ForAll(Files.ToArbitrary(), file =>
    {
        var outcomes = new DocumentReader().Read(new MemoryStream(file.Content), file.Name).ToList();
        return outcomes.All(outcome => outcome.Document is null != outcome.Problem is null);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><g>")]
    public void MarkupNestedThousandsDeepExhaustsNoStack(string tag)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(tag, 20_000))));

        new DocumentReader().Read(stream, "a.html").ShouldHaveSingleItem().IsRefused.ShouldBeTrue();
    }

    [Fact]
    public void APageIsTooDeepWhereNoBrowserGoes()
    {
        using var page = new HtmlParser().ParseDocument("<p>Iran met Russia.</p>");
        MarkupDepth.IsTooDeep(page).ShouldBeFalse();
        var inner = (INode)page.Body!;
        for (var depth = 0; depth < 2000; depth++)
            inner = inner.AppendChild(page.CreateElement("div"));

        MarkupDepth.IsTooDeep(page).ShouldBeTrue();
    }

    [Fact]
    public void HalfASurrogatePairIsReadAsAReplacement()
    {
        using var stream = new MemoryStream("{\"text\": \"A \\ud800 b \\ud83d\\ude00 \\\\ud800.\"}"u8.ToArray());

        new DocumentReader().Read(stream, "a.jsonl").Single().Document!.Text.ShouldBe("A \uFFFD b 😀 \\ud800.");
    }

    [Fact]
    public void AnArrayThatBreaksKeepsWhatCameBefore()
    {
        using var stream = new MemoryStream("[{\"text\": \"One.\"}, {\"text\": \"Two.\"}, oops]"u8.ToArray());

        var outcomes = new DocumentReader().Read(stream, "a.json").ToList();

        outcomes.Take(2).Select(outcome => outcome.Document!.Text).ShouldBe(["One.", "Two."]);
        outcomes[2].IsRefused.ShouldBeTrue();
    }

    [Fact]
    public void ABrokenObjectOfAnArrayDoesNotStopTheOthers()
    {
        using var stream = new MemoryStream(
            "[{\"text\": \"One, [2] and \\\"{3}\\\".\"},\n{\"text\" oops},\n{\"text\": \"Two.\"}\n]"u8.ToArray());

        new DocumentReader().Read(stream, "a.json").Select(outcome => outcome.Document?.Text)
            .ShouldBe(["One, [2] and \"{3}\".", null, "Two."]);
    }
}
