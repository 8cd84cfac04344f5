using System.Text.Json.Serialization;
using Entente.Relations.Attention;
using Entente.Relations.Scores;
using Entente.Relations.States;

namespace Entente.Relations.Standings;

/// <summary>Two states seen among all states of a store.</summary>
/// <param name="Among">Of how many states enough is told to compare them.</param>
/// <param name="Attention">How much the two have to do with each other, beside what their sizes lead one to
/// expect.</param>
/// <param name="Cooperation">The same of cooperation.</param>
/// <param name="Conflict">The same of conflict.</param>
/// <param name="Scores">How much they are like allies, rivals, parties to disputes; null when nothing passed between
/// them.</param>
/// <param name="Words">Their words beside their deeds, among dyads of like volume; null where too few are like
/// them.</param>
/// <param name="First">How isolated the first is; null where too little is told of it.</param>
/// <param name="Second">How isolated the second is.</param>
public sealed record Standing(
    int Among,
    Expectation Attention,
    Expectation Cooperation,
    Expectation Conflict,
    DyadScores? Scores,
    UsualWords? Words,
    StateIsolation? First,
    StateIsolation? Second)
{
    /// <summary>The figures from which the tie is judged, by <see cref="Ties.TieFeature"/>; null when nothing passed
    /// between the two.</summary>
    [JsonInclude]
    internal IReadOnlyList<double>? Figures { get; init; }
}
