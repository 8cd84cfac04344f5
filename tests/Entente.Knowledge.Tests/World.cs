using System.Globalization;

namespace Entente.Knowledge;

/// <summary>A small world whose every fact a test can see at a glance, and folders made for one test.</summary>
internal static class World
{
    private static readonly Lazy<KnowledgeBase> _small = new(() => KnowledgeBase.Load(Folder));

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "SmallWorld");

    public static KnowledgeBase Small => _small.Value;

    /// <summary>A fresh folder with tables: path and content, where <c>;</c> stands for a tab.</summary>
    public static string FolderOf(params (string File, string Text)[] tables)
    {
        var folder = Directory.CreateTempSubdirectory("entente-knowledge-").FullName;
        foreach (var (file, text) in tables)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text.Replace(';', '\t'));
        }

        return folder;
    }

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What the loader says of one table laid over the small world.</summary>
    public static IReadOnlyList<string> ProblemsOf(string file, string text) =>
        [.. KnowledgeBase.Load(Folder, FolderOf((file, text))).Problems.Select(problem => problem.ToString())];
}
