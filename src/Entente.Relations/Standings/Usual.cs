namespace Entente.Relations.Standings;

/// <summary>A share beside that of other dyads.</summary>
/// <param name="Share">The share, 0…1.</param>
/// <param name="Median">The middle one of the others.</param>
/// <param name="MoreThan">In what part of the others it is smaller, equal ones counting half; 0.8: more than in eight
/// of ten.</param>
public sealed record Usual(double Share, double Median, double MoreThan);
