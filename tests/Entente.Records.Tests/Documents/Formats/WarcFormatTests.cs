using System.IO.Compression;
using System.Text;
using Entente.Coding;

namespace Entente.Records.Documents.Formats;

public sealed class WarcFormatTests : IDisposable
{
    private const string Page =
        "<html><head><title>A pact</title></head><body><p>Iran and Russia signed a pact in Tehran.</p></body></html>";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void EachPageOfAnArchiveIsADocument()
    {
        var document = Read("a.warc", [
            .. Record("warcinfo", "software: x"), .. Record("request", "GET / HTTP/1.1"),
            .. Record("response", Answer(Page))]).ShouldHaveSingleItem().Document!;

        document.ShouldBe(new Document(
            "https://paper.example/pact", Some.Day("2022-07-21"), "Iran and Russia signed a pact in Tehran.")
        {
            Title = "A pact",
            Url = "https://paper.example/pact",
            Language = "",
        });
    }

    [Fact]
    public void SeveralMembersOfGzipAreOneArchive()
    {
        byte[] packed = [.. Packed(Record("warcinfo", "x: y")), .. Packed(Record("response", Answer(Page, "1")))];
        packed = [.. packed, .. Packed(Record("response", Answer(Page), uri: "https://paper.example/2"))];

        Read("a.warc.gz", packed).Select(outcome => outcome.Id)
            .ShouldBe(["https://paper.example/pact", "https://paper.example/2"]);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("deflate, bare")]
    public void APackedAnswerIsUnpacked(string encoding)
    {
        byte[] answer =
        [
            .. Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\n\r\n"),
            .. Packed(Encoding.UTF8.GetBytes(Page), encoding),
        ];

        Text(Record("response", answer)).ShouldBe("Iran and Russia signed a pact in Tehran.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ChunksAreJoinedWhereTheyAreThere(bool areThere)
    {
        var half = Page.Length / 2;
        var body = areThere ? $"{half:x}\r\n{Page[..half]}\r\n{Page.Length - half:x};x=y\r\n{Page[half..]}\r\n0\r\n\r\n" : Page;

        Text(Record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + body))
            .ShouldBe("Iran and Russia signed a pact in Tehran.");
    }

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + Page)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\0\u0001")]
    [InlineData("no answer at all")]
    public void WhatIsNoPageIsNoDocument(string answer) =>
        Read("a.warc", Record("response", answer)).ShouldHaveSingleItem().Problem!.ToString()
            .ShouldEndWith("a.warc: no document found, at least one expected. Remove the file, or fetch it again.");

    [Fact]
    public void APageThatStaysPackedIsToldNotKept()
    {
        byte[] answer =
        [
            .. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zstd\r\n\r\n"u8,
            0x28, 0xB5, 0x2F, 0xFD, 4, 0, 1, 2, 3, 6, 7, 8,
        ];

        var problem = Read("a.warc", Record("response", answer)).ShouldHaveSingleItem().Problem!;

        problem.ToString().ShouldEndWith(
            "a.warc:1: a page packed as zstd (https://paper.example/pact) found, gzip, deflate, br or plain expected. " +
            "It was left out; fetch the page again if it matters.");
    }

    [Fact]
    public void WhatCallsItselfLatin1HasTheQuotationMarksOfWindows()
    {
        byte[] answer =
        [
            .. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n<p>Spain"u8,
            0x92, .. "s envoy met Jos"u8, 0xE9, .. " Diaz.</p>"u8,
        ];

        Text(Record("response", answer)).ShouldBe("Spain’s envoy met José Diaz.");
    }

    [Fact]
    public void TheServersEncodingIsBelieved()
    {
        byte[] answer =
        [
            .. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n<p>"u8,
            0xCF, 0xF3, 0xF2, 0xE8, 0xED, .. "</p>"u8,
        ];

        Text(Record("response", answer)).ShouldBe("Путин");
    }

    [Fact]
    public void ATextThatWasTakenOutOfAPageIsReadToo() =>
        Text(Record("conversion", "Iran met Russia.", type: "text/plain")).ShouldBe("Iran met Russia.");

    [Fact]
    public void AfterWhatIsNoRecordTheNextOneIsRead()
    {
        var outcomes = Read("a.warc", [.. "rubbish\nmore\n"u8, .. Record("response", Answer(Page))]);

        outcomes[0].Problem!.ToString().ShouldEndWith(
            "a.warc:1: \"rubbish\" found, a record that begins with WARC/1 expected. " +
            "Fetch the archive again; what follows was read from the next record on.");
        outcomes[1].Document!.Title.ShouldBe("A pact");
    }

    [Fact]
    public void AnArchiveThatEndsEarlyKeepsWhatWasReadAndSaysSo()
    {
        var outcomes = Read("a.warc", [.. Record("response", Answer(Page)), .. Record("response", Answer(Page))[..^90]]);

        outcomes.Count.ShouldBe(2);
        outcomes[1].Problem!.ToString().ShouldContain("a broken file (it ends within a record) found");
    }

    [Fact]
    public void AFrontPageIsAWarningNotARefusal() =>
        Read("a.warc", Record("response", Answer("<nav>World</nav>"))).ShouldHaveSingleItem().IsRefused.ShouldBeFalse();

    private string Text(byte[] archive) => Read("a.warc", archive).ShouldHaveSingleItem().Document!.Text;

    private List<ReadOutcome> Read(string name, byte[] archive)
    {
        var path = Path.Combine(_scratch.Folder, name);
        File.WriteAllBytes(path, archive);
        return [.. new DocumentReader().Read(path)];
    }

    private static byte[] Answer(string page, string more = "") => Encoding.UTF8.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-More: {more}\r\n\r\n{page}");

    private static byte[] Record(string kind, string content, string type = "") =>
        Record(kind, Encoding.UTF8.GetBytes(content), type: type);

    private static byte[] Record(
        string kind, byte[] content, string uri = "https://paper.example/pact", string type = "") =>
    [
        .. Encoding.UTF8.GetBytes(
            $"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2022-07-21T10:00:00Z\r\n" +
            $"Content-Type: {type}\r\nContent-Length: {content.Length}\r\n\r\n"),
        .. content,
        .. "\r\n\r\n"u8,
    ];

    private static byte[] Packed(byte[] content, string encoding = "gzip")
    {
        using var packed = new MemoryStream();
        using (Stream packing = encoding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Compress, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true),
            "deflate, bare" => new DeflateStream(packed, CompressionMode.Compress, leaveOpen: true),
            _ => new GZipStream(packed, CompressionMode.Compress, leaveOpen: true),
        })
        {
            packing.Write(content);
        }

        return packed.ToArray();
    }
}
