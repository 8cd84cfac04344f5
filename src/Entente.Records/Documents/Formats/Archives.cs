using System.IO.Compression;

namespace Entente.Records.Documents.Formats;

/// <summary>Compressed files, read as what they hold.</summary>
internal static class Archives
{
    private const string Gzip = ".gz";

    /// <summary>The name of what the file holds: <c>news.jsonl</c> for <c>news.jsonl.gz</c>.</summary>
    public static string InnerName(string name) =>
        name.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase) ? name[..^Gzip.Length] : name;

    /// <summary>The file as it lies on disk.</summary>
    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1 << 16);

    /// <summary>What the file holds.</summary>
    /// <remarks>Its first bytes are believed before its name: a server or a browser may have packed or unpacked it on
    /// the way. A pipe cannot be rewound: its name tells.</remarks>
    public static Stream Unpack(Stream file, string path)
    {
        var isPacked = file.CanSeek ? IsPacked(file) : path.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase);
        return isPacked ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static bool IsPacked(Stream file)
    {
        Span<byte> head = stackalloc byte[2];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return length == head.Length && head is [0x1F, 0x8B];
    }
}
