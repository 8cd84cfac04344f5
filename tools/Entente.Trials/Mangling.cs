using System.IO.Compression;
using System.Text;

namespace Entente.Trials;

/// <summary>Sound input with bytes changed, cut out, repeated, and pieces of other input in between.</summary>
internal sealed class Mangling(Random random)
{
    private const int MostBytes = 200_000;

    private const string Page =
        """
        <!doctype html><html lang="en"><head><title>A pact | The Paper</title>
        <meta property="og:title" content="A pact"><link rel="canonical" href="https://p.example/a">
        <meta property="article:published_time" content="2022-07-21T08:00:00Z">
        <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"A &amp; B",
        "author":[{"name":"J"}],"datePublished":"2022-07-21","publisher":{"name":"P"},
        "articleBody":"<p>Iran &#xD800; met.</p>"}]}</script></head>
        <body><nav><ul><li>World</li></ul></nav><article class="post"><h1>A pact</h1><p class="byline">By Jo</p>
        <p>Iran and Russia signed a pact in <a href="/t">Tehran</a> on Tuesday, officials of both states said.</p>
        <figure><figcaption>Two leaders.</figcaption></figure><table><tr><td>1<td>2</table><p>Read more: x</p>
        <svg><p>y</svg><blockquote>We trust each other.</blockquote></article><template><p>z</template>
        <footer>© P</footer></body></html>
        """;

    private const string Table =
        "id,date,text,title\n1,2022-07-21,\"Iran met, \"\"again\"\", Russia.\nThey agreed.\",T\n2,,Two.,\n3;4;5\n";

    private const string Lines =
        """
        {"id":"a","date":"2022-07-21","text":"Iran met Russia.","title":"T \ud83d\ude00","source":"S","url":"U"}
        {"id":7,"text":"Half \ud800 a pair.","language":"en"}
        {"text":["no"],"x":{"y":[1,2,{"z":null}]}}

        """;

    private const string Feed =
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>P</title>
        <item><guid>1</guid><title>A &amp; B</title><pubDate>Thu, 21 Jul 2022 10:00:00 GMT</pubDate>
        <dc:creator>J</dc:creator><description><![CDATA[<p>Iran met Russia.</p>]]></description></item></channel></rss>
        """;

    private static readonly string[] Pieces =
    [
        "<div>", "<b><i>", "</p>", "<table>", "<a>", "<!--", "]]>", "<![CDATA[", "&#x110000;", "&nbsp;", "\"", "'",
        "\\u", "\\ud800", "{", "[", "}", "]", ",", ";", "\t", "\r\n", "\n\n", "\0", "\uFEFF", "HTTP/1.1 200 OK\r\n",
        "WARC/1.0\r\n", "Content-Length: 99999999999\r\n", "Content-Length: -1\r\n", "ffffffff\r\n",
        "Transfer-Encoding: chunked\r\n",
        "<script>", "<form>", "<svg>", "<template>", "1e999", "2022-13-45", "😀", "[ad_1]", "---\n", "Date: ",
    ];

    private static readonly (string Name, byte[] Content)[] Sound =
    [
        ("a.html", Encoding.UTF8.GetBytes(Page)),
        ("a.csv", Encoding.UTF8.GetBytes(Table)),
        ("a.jsonl", Encoding.UTF8.GetBytes(Lines)),
        ("a.json", Encoding.UTF8.GetBytes("[" + Lines.Trim().ReplaceLineEndings(",") + "]")),
        ("a.rss", Encoding.UTF8.GetBytes(Feed)),
        ("a.md", "---\ntitle: A\n---\n# A\n\nIran **met** [Russia](x).\n"u8.ToArray()),
        ("a.warc", Archive()),
        ("a.unknown", Encoding.UTF8.GetBytes(Page)),
    ];

    public (string Name, byte[] Content) Next()
    {
        var (name, sound) = Sound[random.Next(Sound.Length)];
        var content = sound.ToList();
        for (var count = 1 << random.Next(7); count > 0; count--)
            Mangle(content);
        return (name, [.. content]);
    }

    private void Mangle(List<byte> content)
    {
        var start = random.Next(content.Count + 1);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 9)), content.Count - start);
        switch (random.Next(6))
        {
            case 0 when start < content.Count:
                content[start] = (byte)random.Next(256);
                break;
            case 1:
                content.RemoveRange(start, length);
                break;
            case 2 when content.Count < MostBytes:
                content.InsertRange(start, content.GetRange(start, length));
                break;
            case 3:
                content.InsertRange(start, Piece());
                break;
            case 4 when content.Count < MostBytes && random.Next(40) == 0:
                content.InsertRange(start, Enumerable.Repeat(Piece(), random.Next(2000)).SelectMany(piece => piece));
                break;
            case 5:
                var other = Sound[random.Next(Sound.Length)].Content;
                content.InsertRange(start, other.Skip(random.Next(other.Length)).Take(random.Next(300)));
                break;
        }
    }

    private byte[] Piece() => Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);

    private static byte[] Archive()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Page));
        byte[] plain =
        [
            .. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"u8, .. Encoding.UTF8.GetBytes(Page),
        ];
        byte[] zipped =
        [
            .. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"u8, .. packed.ToArray(),
        ];
        return [.. Record("warcinfo", "x: y"u8.ToArray()), .. Record("response", plain), .. Record("response", zipped)];
    }

    private static byte[] Record(string kind, byte[] content) =>
    [
        .. Encoding.UTF8.GetBytes(
            $"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://p.example/{kind}\r\n" +
            $"WARC-Date: 2022-07-21T10:00:00Z\r\nContent-Length: {content.Length}\r\n\r\n"),
        .. content,
        .. "\r\n\r\n"u8,
    ];
}
