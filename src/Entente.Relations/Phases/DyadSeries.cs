namespace Entente.Relations.Phases;

/// <summary>The series of two states in which changes are sought.</summary>
/// <param name="Between">[0 for each other, 1 against][0 words, 1 deeds][bin]: on how many days there were such
/// acts.</param>
/// <param name="Exposures">How much was to be seen of the two by bin, above 0, about 1 on average.</param>
/// <param name="Beside">[series][bin]: acts that put the two on one side of others, or on opposite ones.</param>
internal sealed record DyadSeries(
    IReadOnlyList<double[][]> Between, double[] Exposures, IReadOnlyList<double[]> Beside)
{
    /// <summary>Number of bins.</summary>
    public int Bins => Exposures.Length;

    /// <summary>The same with every series made into another.</summary>
    /// <param name="made">What becomes of the counts.</param>
    public DyadSeries Make(Func<double[], double[]> made) => this with
    {
        Between = [.. Between.Select(side => side.Select(made).ToArray())],
        Beside = [.. Beside.Select(made)],
    };
}
