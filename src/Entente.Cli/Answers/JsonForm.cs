using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Cli.Answers;

/// <summary>
/// How JSON leaves the program: dashes, quotes and accents as they are, since no answer is a page's script.
/// </summary>
internal static class JsonForm
{
    /// <summary>One object a line.</summary>
    public static JsonSerializerOptions OneLine { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object over several lines.</summary>
    public static JsonSerializerOptions Indented { get; } = new(OneLine) { WriteIndented = true };
}
