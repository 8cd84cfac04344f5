using System.IO.Compression;
using Entente.Records.Documents.Formats;

namespace Entente.Records.Import;

/// <summary>A file of a dataset, packed or not.</summary>
internal sealed class DatasetFile(string path)
{
    private FileStream? _open;

    public string Path { get; } = path;

    public bool IsMissing => !File.Exists(Path);

    public long Size { get; } = File.Exists(path) ? new FileInfo(path).Length : 0;

    /// <summary>The part of the file that was read, 0…1.</summary>
    public double Share => _open is { CanRead: true } file && Size > 0 ? (double)file.Position / Size : 1;

    /// <summary>The files that paths name: themselves, and all that lies in folders, in the order of their
    /// names.</summary>
    public static IReadOnlyList<DatasetFile> Find(IEnumerable<string> paths) =>
    [
        .. paths.SelectMany(path => Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : (IEnumerable<string>)[path]).Select(path => new DatasetFile(path)),
    ];

    /// <summary>The tables in it: itself, what is gzipped, or every table of a zip archive.</summary>
    public IEnumerable<(string Name, Stream Stream)> Tables()
    {
        using var file = _open = Archives.Open(Path);
        if (!Path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            yield return (Path, Archives.Unpack(file, Path));
            yield break;
        }

        using var archive = new ZipArchive(file);
        foreach (var entry in archive.Entries.Where(entry => entry.Length > 0))
            yield return ($"{Path}/{entry.FullName}", entry.Open());
    }
}
