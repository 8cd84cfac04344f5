namespace Entente.Relations.Thirds;

/// <summary>How a state was treated by others in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Received">Acts of others towards it that took place.</param>
/// <param name="Condemned">Share of conflict in them by Goldstein weight, 0…1, drawn to its share over all years by a
/// weight of 5.</param>
/// <param name="Concentration">Herfindahl index of the cooperation received, 1 all from one partner; null under three
/// partners.</param>
public sealed record IsolationYear(int Year, int Received, double Condemned, double? Concentration);
