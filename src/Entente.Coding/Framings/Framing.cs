using Entente.Knowledge.Framings;

namespace Entente.Coding;

/// <summary>What somebody calls the tie between states: an alliance, an axis, no alliance.</summary>
/// <remarks>Offsets are UTF-16 code units of the document's text as given.</remarks>
public sealed record Framing
{
    /// <summary>The name: <c>axis</c>, <c>marriage of convenience</c>.</summary>
    public required string Label { get; init; }

    /// <summary>
    /// The kind of tie that the name stands for; <see cref="FramingWords.Catalyst"/> for what turned it.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary><c>close</c>, <c>limited</c> or <c>hostile</c>; empty for a catalyst.</summary>
    public required string Stance { get; init; }

    /// <summary>Whether the tie is said to be that; false where it is denied.</summary>
    public required bool IsAffirmed { get; init; }

    /// <summary>Whether the name is kept at a distance: possible, so-called, feared.</summary>
    public bool IsTentative { get; init; }

    /// <summary>Whether the name stands in quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>To whom the writer attributes the name, as written; empty for the writer's own voice.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>Whether the name is another's, though nobody is named: "is seen as an axis".</summary>
    public bool IsOthers { get; init; }

    /// <summary>Whether the states are not named with it but taken from what is spoken of.</summary>
    public bool IsFromContext { get; init; }

    /// <summary>What is said to have turned the tie; null where the name stands for a tie.</summary>
    public NamedCause? Cause { get; init; }

    /// <summary>Code of a third state that, in the same clause, deals with who is called a rival: <c>RUS</c> in
    /// "Moscow looks for gains with Iranian rivals"; empty for none.</summary>
    public string Partner { get; init; } = "";

    /// <summary>Pairs of states that the name binds or parts, by code, each in ordinal order; at least one.</summary>
    public required IReadOnlyList<(string First, string Second)> Pairs { get; init; }

    /// <summary>Number of the sentence in the document, from 1.</summary>
    public required int SentenceNumber { get; init; }

    /// <summary>First code unit of the sentence.</summary>
    public required int Start { get; init; }

    /// <summary>One past its last code unit.</summary>
    public required int End { get; init; }
}
