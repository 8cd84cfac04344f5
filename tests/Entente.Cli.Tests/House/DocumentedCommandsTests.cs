using System.Text.RegularExpressions;

namespace Entente.Cli.House;

/// <summary>Every command that the documents show is run, in their order, on the samples.</summary>
public sealed partial class DocumentedCommandsTests
{
    [Theory]
    [InlineData("README.md", 8)]
    [InlineData("docs/guide.md", 12)]
    [InlineData("CONTRIBUTING.md", 3)]
    public void EveryCommandShownDoesWhatItSays(string document, int atLeast)
    {
        var folder = FreshCopy();
        var commands = CommandsIn(Path.Combine(BuiltProgram.Repository, document));
        commands.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        foreach (var command in commands)
        {
            var ran = Run(command, folder);
            ran.ExitCode.ShouldBe(0, $"{command}\n{ran.Errors}");
        }
    }

    private static List<string> CommandsIn(string document) =>
        [.. Blocks().Matches(File.ReadAllText(document)).SelectMany(block => block.Groups["block"].Value.Split('\n'))
            .Where(line => line.Contains("./entente ", StringComparison.Ordinal))];

    /// <summary>Runs a line of shell with the built program in the place of the launcher.</summary>
    private static Ran Run(string line, string folder)
    {
        var start = new System.Diagnostics.ProcessStartInfo("bash")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var program = Path.Combine(AppContext.BaseDirectory, "entente.dll");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line.Replace("./entente ", $"dotnet \"{program}\" ", StringComparison.Ordinal));
        using var process = System.Diagnostics.Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new Ran(process.ExitCode, output.Result, errors.Result);
    }

    private static string FreshCopy()
    {
        var folder = Directory.CreateTempSubdirectory("entente-docs-").FullName;
        foreach (var name in (string[])["samples", "knowledge"])
        {
            var root = Path.Combine(BuiltProgram.Repository, name);
            foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, name, Path.GetRelativePath(root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        return folder;
    }

    [GeneratedRegex(@"^```sh\n(?<block>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
