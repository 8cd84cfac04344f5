namespace Entente.Evaluation.Measures;

/// <summary>A way to hold what the program says against gold data.</summary>
internal interface IMeasure
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>What it measures, for the help: one sentence.</summary>
    string Description { get; }

    /// <summary>What its gold files are, in order, for the help: <c>GOLD.jsonl</c>.</summary>
    IReadOnlyList<string> Gold { get; }

    /// <summary>Measures.</summary>
    /// <param name="gold">The gold files, as many as <see cref="Gold"/> names.</param>
    /// <param name="predicted">A file of answers to score instead of the program's own; null for those.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file does not hold what it should.</exception>
    Measurement Take(IReadOnlyList<string> gold, string? predicted);
}
