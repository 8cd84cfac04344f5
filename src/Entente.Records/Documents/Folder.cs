namespace Entente.Records.Documents;

/// <summary>The files of a folder with all below it, in an order that is the same on every system.</summary>
internal static class Folder
{
    private static readonly EnumerationOptions All = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    public static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", All)
        .Where(file => !Path.GetFileName(file).StartsWith('.'))
        .OrderBy(file => file.Replace('\\', '/'), StringComparer.Ordinal);

    /// <summary>Bytes of a file, or of all files of a folder; 0 for a path that is not there.</summary>
    public static long SizeOf(string path) => Directory.Exists(path)
        ? Files(path).Sum(file => new FileInfo(file).Length)
        : new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
