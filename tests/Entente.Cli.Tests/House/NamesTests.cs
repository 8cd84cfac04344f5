using System.Text.RegularExpressions;

namespace Entente.Cli.House;

/// <summary>House rules that a machine can check.</summary>
public sealed partial class NamesTests
{
    [Fact]
    public void NoTypeIsNamedForAPattern()
    {
        var files = Sources();
        files.Count.ShouldBeGreaterThan(100);
        files.Where(file => Banned().IsMatch(Path.GetFileNameWithoutExtension(file))).ShouldBeEmpty();
    }

    [Fact]
    public void EveryStationSaysWhatItTurnsIntoWhat()
    {
        var stations = Directory.GetDirectories(Path.Combine(BuiltProgram.Repository, "src"));
        stations.Length.ShouldBe(6);
        stations.Where(station => !File.Exists(Path.Combine(station, "README.md"))).ShouldBeEmpty();
    }

    [Fact]
    public void StationsNeverWriteToTheConsole()
    {
        var files = Sources().Where(file => !file.Contains("Entente.Cli", StringComparison.Ordinal)).ToList();
        files.Count.ShouldBeGreaterThan(80);
        files.Where(file => File.ReadAllText(file).Contains("Console.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void NoLineIsLongerThanAHundredAndTwentyColumns()
    {
        var files = Sources();
        files.Count.ShouldBeGreaterThan(300);
        files.SelectMany(file => File.ReadLines(file)
                .Select((line, index) => (Text: line, Place: $"{Path.GetFileName(file)}:{index + 1}"))
                .Where(line => line.Text.Length > 120 && !HoldsPattern(line.Text))
                .Select(line => line.Place))
            .ShouldBeEmpty();
    }

    /// <summary>A regular expression broken in two is harder to read than a long one.</summary>
    private static bool HoldsPattern(string line) =>
        line.Contains("GeneratedRegex(", StringComparison.Ordinal) || line.Contains("@\"", StringComparison.Ordinal);

    private static List<string> Sources() =>
        [
            .. Directory.EnumerateFiles(
                Path.Combine(BuiltProgram.Repository, "src"), "*.cs", SearchOption.AllDirectories),
        ];

    // A knowledge base is a thing, not a pattern.
    [GeneratedRegex("(Manager|Helper|Helpers|Utils|Util|Service|(?<!Knowledge)Base|Impl)$")]
    private static partial Regex Banned();
}
