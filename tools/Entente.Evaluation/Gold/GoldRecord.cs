using System.Text.Json.Nodes;

namespace Entente.Evaluation.Gold;

/// <summary>A PLOVER gold standard record: one sentence, one intended event.</summary>
/// <remarks>Open Event Data Alliance, gold standard records, with the types' names of 2021.</remarks>
/// <param name="Id">The record's name.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Type">The intended PLOVER type.</param>
/// <param name="Sources">Countries of the intended actors; unknown ones left out.</param>
/// <param name="Targets">Countries of the intended recipients; empty where the sources act together.</param>
internal sealed record GoldRecord(
    string Id,
    string Text,
    string Type,
    IReadOnlySet<string> Sources,
    IReadOnlySet<string> Targets)
{
    /// <summary>Reads a file of records.</summary>
    /// <param name="path">A JSON array.</param>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    public static IReadOnlyList<GoldRecord> Read(string path)
    {
        if (JsonNode.Parse(File.ReadAllText(path)) is not JsonArray array)
            throw new InvalidDataException($"{path}: no JSON array found. Give the records as one array.");
        return [.. array.OfType<JsonObject>().Select(From)];
    }

    private static GoldRecord From(JsonObject json) => new(
        JsonLines.Text(json, "id"),
        JsonLines.Text(json, "text"),
        JsonLines.Text(json, "event"),
        Countries(json["source"]),
        Countries(json["target"]));

    private static HashSet<string> Countries(JsonNode? side) =>
        side is not JsonArray array
            ? []
            : array.OfType<JsonObject>().Select(party => Modern(JsonLines.Text(party, "code")))
                .Where(code => code.Length > 0).ToHashSet(StringComparer.Ordinal);

    // The records write some codes in their own way and IGO or NGO where they name no state.
    private static string Modern(string code) => code switch
    {
        "JAP" => "JPN",
        "VTN" => "VNM",
        "SER" => "SRB",
        "IGO" or "NGO" => "",
        _ => code,
    };
}
