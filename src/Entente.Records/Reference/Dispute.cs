namespace Entente.Records.Reference;

/// <summary>A militarised dispute between two states in one year.</summary>
/// <remarks>Correlates of War, Militarized Interstate Disputes (Palmer and others 2020), dyadic.</remarks>
/// <param name="Number">The dispute's number.</param>
/// <param name="Year">The year.</param>
/// <param name="Hostility">Highest level that either reached: 1 none, 2 threat, 3 display, 4 use of force, 5 war; null
/// when unknown.</param>
/// <param name="IsOnset">Whether it began in this year.</param>
public sealed record Dispute(int Number, int Year, int? Hostility, bool IsOnset);
