using System.Runtime.CompilerServices;
using Shouldly;

namespace Entente.Testing;

/// <summary>Compares an answer with the text that was once reviewed and stored beside the test.</summary>
/// <remarks>
/// Files lie in <c>Snapshots/&lt;Class&gt;.&lt;Test&gt;.snap.txt</c>. <c>UPDATE_SNAPSHOTS=1</c> writes them, but never
/// under CI; a missing one fails.
/// </remarks>
public static class Snapshot
{
    /// <summary>Fails unless the text is the stored one.</summary>
    /// <param name="text">The answer; line ends are normalised to LF.</param>
    /// <param name="file">Filled in by the compiler: the test's file.</param>
    /// <param name="test">Filled in by the compiler: the test's name.</param>
    public static void Matches(string text, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{test}.snap.txt";
        var path = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots", name);
        var found = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            if (Environment.GetEnvironmentVariable("CI") == "true")
                throw new InvalidOperationException("Snapshots are not written under CI: review them first.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, found);
        }

        File.Exists(path).ShouldBeTrue($"{name} is missing: run UPDATE_SNAPSHOTS=1 ./test and review it.");
        found.ShouldBe(File.ReadAllText(path), $"{name} differs: if the change is meant, UPDATE_SNAPSHOTS=1 ./test.");
    }
}
