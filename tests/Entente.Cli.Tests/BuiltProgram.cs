using System.Diagnostics;
using System.Text;

namespace Entente.Cli;

/// <summary>
/// Runs the built program as a user does: arguments and standard input in, both outputs and the exit code out.
/// </summary>
internal static class BuiltProgram
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs <c>entente</c> in a folder.</summary>
    /// <param name="folder">Where it runs; a fresh temporary folder when null.</param>
    /// <param name="input">Standard input, as bytes.</param>
    /// <param name="arguments">The command line.</param>
    public static Ran Run(string? folder, byte[] input, params string[] arguments)
    {
        if (folder is null)
            return RunInFreshFolder(input, arguments);
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "entente.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using (var pipe = process.StandardInput.BaseStream)
            pipe.Write(input);
        process.WaitForExit();
        return new Ran(process.ExitCode, output.Result, errors.Result);
    }

    private static Ran RunInFreshFolder(byte[] input, string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("entente-");
        try
        {
            return Run(folder.FullName, input, arguments);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs <c>entente</c> with text on standard input, in a fresh folder.</summary>
    public static Ran Run(string input, params string[] arguments) => Run(null, Utf8.GetBytes(input), arguments);

    /// <summary>The folder of the solution.</summary>
    public static string Repository { get; } = FindRepository();

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("Entente.slnx was not found above the tests.");
    }
}

/// <summary>What a run of the program left.</summary>
internal sealed record Ran(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
