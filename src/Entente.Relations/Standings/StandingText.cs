using System.Globalization;
using Entente.Relations.Attention;
using Entente.Relations.Briefs;

namespace Entente.Relations.Standings;

/// <summary>Puts into words how two states stand among all.</summary>
internal static class StandingText
{
    /// <param name="standing">Null where the record tells of too few states.</param>
    /// <param name="material">The names.</param>
    public static AmongAll? Of(Standing? standing, Material material) => standing is null ? null : new AmongAll(
        Text(standing, material),
        standing.Among,
        standing.Attention,
        standing.Cooperation,
        standing.Conflict,
        standing.Scores);

    private static string Text(Standing standing, Material material)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"Among {standing.Among} states, {material.First} and {material.Second} have to do with each other " +
            $"{Times(standing.Attention)} as much as their sizes lead one to expect; cooperation " +
            $"{Times(standing.Cooperation)}, conflict {Times(standing.Conflict)}.");
        return standing.Scores is not { } scores ? text : text + string.Create(
            CultureInfo.InvariantCulture,
            $" By events alone the chance that a dyad like this one has a defence pact is {scores.Alliance:0.00}, " +
            $"that scholars call it a rivalry {scores.Rivalry:0.00}, that it had a militarised dispute within ten " +
            $"years {scores.Dispute:0.00}.");
    }

    private static string Times(Expectation expectation) => string.Create(
        CultureInfo.InvariantCulture,
        $"{expectation.Ratio:0.0} times ({expectation.Low:0.0}–{expectation.High:0.0}; " +
        $"{expectation.Observed:0.#} acts, {expectation.Expected:0.0} expected)");
}
