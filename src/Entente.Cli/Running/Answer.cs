using System.Text;

namespace Entente.Cli.Running;

/// <summary>Where answers go: standard output or a file, UTF-8 without a mark, lines ending in LF.</summary>
internal static class Answer
{
    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Opens the destination.</summary>
    /// <param name="path">A file to write anew; null for standard output.</param>
    public static StreamWriter Open(string? path = null)
    {
        var stream = path is null ? Console.OpenStandardOutput() : File.Create(path);
        return new StreamWriter(stream, Utf8, BufferSize) { NewLine = "\n" };
    }

    /// <summary>Opens an input to read as text; bytes that are no UTF-8 become U+FFFD.</summary>
    /// <param name="path">A file, or <c>-</c> for standard input.</param>
    public static StreamReader Read(string path) =>
        new(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), Utf8);

    /// <summary>Tells something beside the answer, on standard error.</summary>
    public static void Tell(string message) => Console.Error.WriteLine($"entente: {message}");
}
