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
    public static Stream Unpack(FileStream file, string path) =>
        path.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
}
