using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Entente.Records.Documents.Warc;

/// <summary>What a server answered: the type of the content, and the content as it was before it was packed.</summary>
internal sealed record HttpAnswer(string MediaType, byte[] Content)
{
    // A few hundred bytes can unpack to gigabytes.
    private const int MostUnpacked = 64 << 20;
    private const int MostHeaders = 200;
    private const int LookedAt = 1024;

    private static readonly HttpAnswer None = new("", []);

    public bool IsPage => MediaType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) ||
        MediaType.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>How the server packed it, as it says; empty for not at all.</summary>
    public string Packing { get; private init; } = "";

    /// <summary>Whether the content is still packed: bytes that no text has, in a page that was packed.</summary>
    public bool IsPacked => Packing.Length > 0 && !Charset.Contains("16", StringComparison.Ordinal) &&
        Content.AsSpan(0, Math.Min(Content.Length, LookedAt)) is var head && CountControls(head) > head.Length / 50;

    public bool IsText => MediaType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);

    /// <summary>The encoding that the server names; empty for none.</summary>
    public string Charset
    {
        get
        {
            var place = MediaType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
            return place < 0 ? "" : MediaType[(place + 8)..].Split(';', ' ')[0].Trim('"', '\'');
        }
    }

    public string ReadText() => Encoding.UTF8.GetString(Content).TrimStart('\uFEFF').Trim();

    /// <summary>Takes status line and headers off; what was no success has no content.</summary>
    public static HttpAnswer Parse(byte[] message)
    {
        using var stream = new MemoryStream(message);
        var bytes = new ByteLines(stream);
        var status = bytes.ReadLine() ?? "";
        if (!status.StartsWith("HTTP/", StringComparison.Ordinal) || status.Split(' ') is not [_, ['2', ..], ..])
            return None;
        var headers = Headers.Read(bytes, MostHeaders);
        var body = bytes.ReadRest();
        if (headers["transfer-encoding"].Contains("chunked", StringComparison.OrdinalIgnoreCase))
            body = Joined(body);
        var how = headers["content-encoding"].ToLowerInvariant();
        return new HttpAnswer(headers["content-type"], Unpacked(body, how)) { Packing = how };
    }

    // Crawlers often store the joined body under the old headers: what does not look like chunks is left as it is.
    private static byte[] Joined(byte[] body)
    {
        using var stream = new MemoryStream(body);
        using var joined = new MemoryStream();
        var bytes = new ByteLines(stream);
        while (bytes.ReadLine() is { } line)
        {
            var isSize = int.TryParse(
                line.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size);
            if (!isSize || size < 0 || size > body.Length)
                return joined.Length == 0 ? body : joined.ToArray();
            if (size == 0)
                break;
            joined.Write(bytes.ReadUpTo(size));
            bytes.ReadLine();
        }

        return joined.ToArray();
    }

    private static byte[] Unpacked(byte[] body, string encoding)
    {
        using var packed = new MemoryStream(body);
        using var unpacking = UnpackingOf(packed, body, encoding);
        if (unpacking is null)
            return body;
        try
        {
            return new ByteLines(unpacking).ReadUpTo(MostUnpacked);
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or IOException)
        {
            return body; // Stored unpacked under the old headers, or broken: then no article is found in it.
        }
    }

    // Servers mean two things by deflate: with the head of zlib, or bare.
    private static Stream? UnpackingOf(Stream packed, byte[] body, string encoding) => body switch
    {
        [0x1F, 0x8B, ..] => new GZipStream(packed, CompressionMode.Decompress),
        _ when encoding.Contains("br", StringComparison.Ordinal) =>
            new BrotliStream(packed, CompressionMode.Decompress),
        _ when !encoding.Contains("deflate", StringComparison.Ordinal) => null,
        [var first, var second, ..] when (first & 0x0F) == 8 && ((first << 8) | second) % 31 == 0 =>
            new ZLibStream(packed, CompressionMode.Decompress),
        _ => new DeflateStream(packed, CompressionMode.Decompress),
    };

    private static int CountControls(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
            count += value < 0x20 && value is not (9 or 10 or 12 or 13 or 27) ? 1 : 0;
        return count;
    }
}
