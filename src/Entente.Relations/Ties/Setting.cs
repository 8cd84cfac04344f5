namespace Entente.Relations.Ties;

/// <summary>What a tie is judged by beside the acts between the two and the company they keep.</summary>
/// <param name="Sources">Number of sources.</param>
/// <param name="HasCommonPressure">Whether each of the two is under sanctions of others.</param>
internal readonly record struct Setting(int Sources, bool HasCommonPressure);
