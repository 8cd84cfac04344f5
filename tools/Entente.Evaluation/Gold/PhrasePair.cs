namespace Entente.Evaluation.Gold;

/// <summary>A sentence with two phrases and the PLOVER type of what the first does to the second.</summary>
/// <remarks>The PLV set of Hu, Parolin, Khan, Brandt, Osorio and D'Orazio, <i>Zero-Shot PLOVER</i> (2023).</remarks>
/// <param name="Id">The row's name.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Source">The acting phrase; if it does not stand in the sentence, nothing is asked of that side.</param>
/// <param name="Target">The other phrase, likewise.</param>
/// <param name="Type">The type; <c>YIELD</c> stands for CONCEDE or RETREAT.</param>
internal sealed record PhrasePair(string Id, string Text, string Source, string Target, string Type)
{
    /// <summary>Whether a type is the right one.</summary>
    public bool Accepts(string type) => Type == "YIELD" ? type is "CONCEDE" or "RETREAT" : type == Type;

    /// <summary>Reads rows.</summary>
    /// <param name="path">JSON lines <c>{"id","text","source","target","type"}</c>.</param>
    /// <exception cref="InvalidDataException">A line holds no JSON object.</exception>
    public static IReadOnlyList<PhrasePair> Read(string path) =>
    [
        .. JsonLines.Read(path).Select(json => new PhrasePair(
            JsonLines.Text(json, "id"),
            JsonLines.Text(json, "text"),
            JsonLines.Text(json, "source"),
            JsonLines.Text(json, "target"),
            JsonLines.Text(json, "type"))),
    ];
}
