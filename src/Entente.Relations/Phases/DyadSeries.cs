namespace Entente.Relations.Phases;

/// <summary>The series of two states in which changes are sought.</summary>
/// <param name="Between">[0 cooperation, 1 conflict][bin]: acts between the two.</param>
/// <param name="Exposures">How much was to be seen of the two by bin, above 0, about 1 on average.</param>
/// <param name="Beside">[series][bin]: acts that put the two on one side of others, or on opposite ones.</param>
internal sealed record DyadSeries(double[][] Between, double[] Exposures, IReadOnlyList<double[]> Beside)
{
    /// <summary>Number of bins.</summary>
    public int Bins => Exposures.Length;

    /// <summary>All acts between the two by bin.</summary>
    public double[] All => [.. Between[0].Zip(Between[1], (one, other) => one + other)];
}
