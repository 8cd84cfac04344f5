using Entente.Relations.Attention;
using Entente.Relations.Scores;

namespace Entente.Relations.Standings;

/// <summary>What a brief tells of two states beside all others.</summary>
/// <param name="Text">In words.</param>
/// <param name="Among">Of how many states enough is told to compare them.</param>
/// <param name="Attention">How much the two have to do with each other, beside what their sizes lead one to
/// expect.</param>
/// <param name="Cooperation">The same of cooperation.</param>
/// <param name="Conflict">The same of conflict.</param>
/// <param name="Scores">How much they are like allies, rivals, parties to disputes; null when nothing passed between
/// them.</param>
public sealed record AmongAll(
    string Text, int Among, Expectation Attention, Expectation Cooperation, Expectation Conflict, DyadScores? Scores);
