namespace Entente.Relations.Pledges;

/// <summary>What would have come without the pledge.</summary>
/// <param name="Chance">How probable a fitting act was within the time it was waited for, 0…1.</param>
/// <param name="Hazard">Fitting acts to be expected until the pledge was decided, or the wait ended.</param>
internal readonly record struct BaseRate(double Chance, double Hazard);
