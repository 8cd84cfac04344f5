using System.Text.Json.Serialization;

namespace Entente.Relations.Briefs;

/// <summary>What a speaker calls the tie of the two.</summary>
/// <param name="Speaker">To whom it is attributed, as written; <c>the writer</c> with the publisher, if known, for the
/// writer's own voice; <c>others</c> where nobody is named.</param>
/// <param name="Voice"><c>writer</c>, <c>attributed</c> or <c>others</c>.</param>
/// <param name="Label">The word: <c>axis</c>, <c>alliance</c>. In JSON the key is <c>frame</c>.</param>
/// <param name="Kind">The kind of tie that the word stands for.</param>
/// <param name="Stance"><c>close</c>, <c>limited</c> or <c>hostile</c>: how near the word brings the two.</param>
/// <param name="Affirmed">Whether the speaker says that it is one, or denies it.</param>
/// <param name="Tentative">Whether it is kept at a distance: possible, so-called, feared.</param>
/// <param name="Quoted">Whether the word stands in quotation marks.</param>
/// <param name="FromContext">Whether the sentence leaves to the text before it which states are meant.</param>
/// <param name="Documents">How many documents say so, copies not counted.</param>
/// <param name="Evidence">The sentences.</param>
public sealed record Frame(
    string Speaker,
    string Voice,
    [property: JsonPropertyName("frame")] string Label,
    string Kind,
    string Stance,
    bool Affirmed,
    bool Tentative,
    bool Quoted,
    bool FromContext,
    int Documents,
    IReadOnlyList<Evidence> Evidence);
