using Entente.Coding;

namespace Entente.Evaluation.Gold;

/// <summary>A news story that is known to tell of at least one event of a type.</summary>
/// <remarks>
/// The synthetic stories that the makers of NGEC (Halterman and others, 2023) had a language model write on from a
/// headline of their own, which has the label: what was written often strays from it, and what else it tells is not
/// known.
/// </remarks>
/// <param name="Document">The story, its headline first.</param>
/// <param name="Type">The PLOVER type.</param>
/// <param name="TextStart">Where what was written under the headline starts, in UTF-16 code units.</param>
internal sealed record LabelledStory(Document Document, string Type, int TextStart)
{
    // The stories bear no date; they tell of the years before this one.
    private static readonly DateOnly Written = new(2020, 1, 15);

    /// <summary>Reads stories.</summary>
    /// <param name="path">JSON lines <c>{"id","prompt","text","label"}</c>; the first line of the prompt is the headline,
    /// and stories may do without.</param>
    /// <exception cref="InvalidDataException">A line holds no JSON object.</exception>
    public static IEnumerable<LabelledStory> Read(string path) => JsonLines.Read(path).Select(json =>
    {
        var headline = JsonLines.Text(json, "prompt").Split('\n')[0].Trim();
        var above = headline.Length == 0 ? "" : $"{headline}\n\n";
        var text = above + JsonLines.Text(json, "text");
        return new LabelledStory(
            new Document(JsonLines.Text(json, "id"), Written, text), JsonLines.Text(json, "label"), above.Length);
    });

    /// <summary>Whether some event of the label's type is found in what was written under the headline.</summary>
    public bool IsToldBelow(IEnumerable<CodedEvent> found) =>
        found.Any(coded => coded.Type == Type && coded.Start >= TextStart);
}
