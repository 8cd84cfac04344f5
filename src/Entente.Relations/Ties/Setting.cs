using Entente.Relations.Scores;

namespace Entente.Relations.Ties;

/// <summary>What a tie is judged by beside the acts between the two and the company they keep.</summary>
/// <param name="Sources">Number of sources.</param>
/// <param name="CommonPressure">The smaller of the two states' shares of sanctions in what others do to them,
/// 0…1.</param>
/// <param name="Scores">How much they are like allies, rivals, parties to disputes among all states; null where the
/// record tells of too few states to say.</param>
internal readonly record struct Setting(int Sources, double CommonPressure, DyadScores? Scores = null);
