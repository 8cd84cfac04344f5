using Entente.Coding;

namespace Entente.Evaluation.Gold;

/// <summary>A news story that is known to tell of at least one event of a type.</summary>
/// <remarks>
/// The synthetic stories that the makers of NGEC (Halterman and others, 2023) had a language model write for a label:
/// text and label are noisy, and what else a story tells is not known.
/// </remarks>
/// <param name="Document">The story.</param>
/// <param name="Type">The PLOVER type.</param>
internal sealed record LabelledStory(Document Document, string Type)
{
    // The stories bear no date; they tell of the years before this one.
    private static readonly DateOnly Written = new(2020, 1, 15);

    /// <summary>Reads stories.</summary>
    /// <param name="path">JSON lines <c>{"id","text","label"}</c>.</param>
    /// <exception cref="InvalidDataException">A line holds no JSON object.</exception>
    public static IEnumerable<LabelledStory> Read(string path) => JsonLines.Read(path).Select(json => new LabelledStory(
        new Document(JsonLines.Text(json, "id"), Written, JsonLines.Text(json, "text")),
        JsonLines.Text(json, "label")));
}
