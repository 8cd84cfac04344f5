using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Coding;
using Entente.Records.Stories;

namespace Entente.Records.Store;

/// <summary>How values are written into the database's columns, and read back unchanged.</summary>
/// <remarks>Offsets stay UTF-16 code units here; only what leaves the program counts code points.</remarks>
internal static class StoredForm
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static string Write(CodedEvent coded) => JsonSerializer.Serialize(coded, Options);

    public static string Write(IReadOnlyList<Party> parties) => JsonSerializer.Serialize(parties, Options);

    public static Party[] ReadParties(string json) => JsonSerializer.Deserialize<Party[]>(json, Options)!;

    public static CodedEvent ReadEvent(string json) => JsonSerializer.Deserialize<CodedEvent>(json, Options)!;

    public static string? Write(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? ReadDate(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Write(EventStatus status) => JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString());

    public static string Write(StoryKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    public static StoryKind ReadKind(string text) => Enum.Parse<StoryKind>(text, ignoreCase: true);
}
