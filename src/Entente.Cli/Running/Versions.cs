using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Entente.Coding;
using Entente.Knowledge;
using Entente.Language;

namespace Entente.Cli.Running;

/// <summary>What version of the program runs, and with which tables.</summary>
internal static class Versions
{
    private const int Digits = 12;

    public static string Program { get; } =
        typeof(Versions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    /// <summary>The coder with its model: another build of either codes differently, perhaps.</summary>
    /// <remarks>A build is known by its modules' names, which follow from the sources (deterministic builds).</remarks>
    public static string Coder()
    {
        Type[] parts = [typeof(EnglishParser), typeof(KnowledgeBase), typeof(EventCoder)];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
            hash.AppendData(part.Module.ModuleVersionId.ToByteArray());
        Append(hash, Path.Combine(AppContext.BaseDirectory, "models"), "*.model");
        return $"entente {Program} {Named(hash)}";
    }

    /// <summary>A name for all lines of the tables: one changed line is another name.</summary>
    /// <param name="overlays">The user's own folders, later ones over earlier ones.</param>
    public static string Knowledge(IReadOnlyList<string> overlays)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in overlays.Prepend(Path.Combine(AppContext.BaseDirectory, "knowledge")))
            Append(hash, folder, "*.tsv");
        return Named(hash);
    }

    private static void Append(IncrementalHash hash, string folder, string pattern)
    {
        if (!Directory.Exists(folder))
            return;
        var files = Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            using var stream = File.OpenRead(file);
            hash.AppendData(SHA256.HashData(stream));
        }
    }

    private static string Named(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
}
