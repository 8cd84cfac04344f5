using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Entente.Relations.Briefs;

/// <summary>Writes briefs and their parts as JSON: keys in snake_case, dates as YYYY-MM-DD, probabilities to four
/// places.</summary>
public static class BriefJson
{
    private const int Places = 4;

    private static readonly JsonSerializerOptions Indented = OptionsWith(isIndented: true);
    private static readonly JsonSerializerOptions OneLine = OptionsWith(isIndented: false);

    /// <summary>Writes any part of a brief.</summary>
    /// <param name="part">The brief, or one of its parts.</param>
    /// <param name="indented">Whether over several lines.</param>
    /// <returns>JSON without a line end.</returns>
    public static string Write<T>(T part, bool indented = true) =>
        JsonSerializer.Serialize(part, indented ? Indented : OneLine).ReplaceLineEndings("\n");

    private static JsonSerializerOptions OptionsWith(bool isIndented) => new()
    {
        WriteIndented = isIndented,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        // News is full of dashes, quotes and accents; the answer is a file or a terminal, not a page's script.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new RoundedNumbers() },
    };

    /// <summary>Keeps the noise of floating point out of what people read and compare.</summary>
    private sealed class RoundedNumbers : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(Math.Round(value, Places));
    }
}
