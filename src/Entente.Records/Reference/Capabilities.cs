namespace Entente.Records.Reference;

/// <summary>What one state can bring to bear in one year; null for what the dataset does not know.</summary>
/// <remarks>Correlates of War, National Material Capabilities (Singer 1987).</remarks>
/// <param name="MilitarySpending">Thousands of current US dollars.</param>
/// <param name="MilitaryPersonnel">Thousands.</param>
/// <param name="Steel">Iron and steel, thousands of tons.</param>
/// <param name="Energy">Thousands of coal-ton equivalents.</param>
/// <param name="Population">Thousands.</param>
/// <param name="UrbanPopulation">Thousands.</param>
/// <param name="Cinc">Composite index, the share of the world's capabilities, 0…1.</param>
public sealed record Capabilities(
    double? MilitarySpending, double? MilitaryPersonnel, double? Steel, double? Energy, double? Population,
    double? UrbanPopulation, double? Cinc);
