using Entente.Evaluation.Measures;

namespace Entente.Evaluation.Printing;

/// <summary>The table of <c>docs/accuracy.md</c>.</summary>
internal static class AccuracyTable
{
    /// <summary>The two lines that every such table begins with.</summary>
    public static IReadOnlyList<string> Head { get; } =
    [
        "| measure | gold data | size | figures |",
        "| --- | --- | --- | --- |",
    ];

    /// <summary>One row.</summary>
    /// <param name="measure">The measure's name, as the command line knows it.</param>
    /// <param name="data">What the gold data are called by those who publish them.</param>
    /// <param name="measurement">What was measured.</param>
    public static string Row(string measure, string data, Measurement measurement) =>
        $"| `{measure}` | {data} | {measurement.Size} | {string.Join(", ", measurement.Figures)} |";
}
