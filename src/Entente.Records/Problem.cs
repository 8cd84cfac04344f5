using System.Globalization;

namespace Entente.Records;

/// <summary>Input that could not be used, or not wholly: where it stands, what is wrong, and what to do.</summary>
/// <param name="Level">Whether the input was refused or read with a change.</param>
/// <param name="Source">File, feed or dataset as the caller named it.</param>
/// <param name="Line">Line, row or item number in the source, from 1; 0 when the whole source is meant.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Remedy">What a user can do about it: one full sentence.</param>
public sealed record Problem(
    ProblemLevel Level,
    string Source,
    int Line,
    string Found,
    string Expected,
    string Remedy)
{
    /// <summary>A short name of what is wrong, the same for all problems of the kind, to count and tell them
    /// once.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Where it stands: <c>news.jsonl:7</c>, or the source alone.</summary>
    public string Place => Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Source}:{Line}") : Source;

    /// <summary>One line for people: <c>news.jsonl:7: "{oops" found, a JSON object expected. Remove the
    /// line.</c></summary>
    public override string ToString() => $"{Place}: {Found} found, {Expected} expected. {Remedy}";
}
