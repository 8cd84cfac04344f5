namespace Entente.Relations.Briefs;

/// <summary>What a speaker calls the tie of the two.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Label">The word: <c>axis</c>, <c>alliance</c>. In JSON the key is <c>frame</c>.</param>
/// <param name="Affirmed">Whether the speaker says that it is one, or denies it.</param>
/// <param name="Evidence">The sentences.</param>
public sealed record Frame(
    string Speaker,
    [property: System.Text.Json.Serialization.JsonPropertyName("frame")] string Label,
    bool Affirmed,
    IReadOnlyList<Evidence> Evidence);
