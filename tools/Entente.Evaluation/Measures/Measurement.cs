using Entente.Evaluation.Printing;

namespace Entente.Evaluation.Measures;

/// <summary>What a measure found.</summary>
/// <param name="Size">How much gold there was, with its unit: <c>240 sentences</c>.</param>
/// <param name="Lines">The lines that the field's reference scorers print.</param>
/// <param name="Figures">The figures for a table.</param>
internal sealed record Measurement(string Size, IReadOnlyList<string> Lines, IReadOnlyList<Figure> Figures)
{
    /// <summary>Further lines: figures by type.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>What was wrong, one thing a line.</summary>
    public IEnumerable<string> Misses { get; init; } = [];
}
