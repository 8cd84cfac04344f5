namespace Entente.Knowledge.Framings;

/// <summary>A word for what binds two states, or parts them: <i>axis</i>, <i>marriage of convenience</i>.</summary>
/// <param name="Words">Lemmas in lower case, in the order of the text.</param>
/// <param name="HeadIndex">Which of them is the noun that the others go with: the one before <i>of</i>, else the
/// last.</param>
/// <param name="Label">What it is called in answers.</param>
/// <param name="Kind">The kind of tie that it stands for, as <c>docs/relations.md</c> names it.</param>
/// <param name="Stance"><c>close</c>, <c>limited</c> or <c>hostile</c>.</param>
/// <param name="Unless">Words beside the noun that make it another thing, lower case: <i>opposition</i>
/// alliance.</param>
public sealed record FramingTerm(
    IReadOnlyList<string> Words,
    int HeadIndex,
    string Label,
    string Kind,
    string Stance,
    IReadOnlySet<string> Unless);
