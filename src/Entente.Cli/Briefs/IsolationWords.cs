using System.Globalization;
using Entente.Relations.States;
using Entente.Relations.Thirds;

namespace Entente.Cli.Briefs;

/// <summary>How isolated a state is, in words.</summary>
internal static class IsolationWords
{
    /// <returns>The text, its shares where there are enough others to tell, and its place among all.</returns>
    public static string Isolated(Isolation isolation) =>
        isolation.Text +
        (isolation.CondemnedShare is { } share ? $" Condemned by a share of {BriefWords.Two(share)} of them." : "") +
        (isolation.Concentration is { } index ? $" Concentration of its partners {BriefWords.Two(index)}." : "") +
        (isolation.Among is { } among ? $" {Among(among)}" : "");

    /// <returns><c>Condemned by year: 2013 0.20 (of 12 acts), 2014 0.61 (of 40 acts).</c>, or nothing.</returns>
    public static string Course(Isolation isolation) => isolation.ByYear.Count == 0 ? "" :
        "Share of conflict in what others did to it: " + string.Join(", ", isolation.ByYear.Select(Of)) + ".";

    private static string Of(IsolationYear year) => string.Create(
        CultureInfo.InvariantCulture,
        $"{year.Year} {year.Condemned:0.00} of {BriefWords.Count(year.Received, "act", "acts")}") +
        (year.Concentration is { } index ? $" (concentration {BriefWords.Two(index)})" : "");

    private static string Among(StateIsolation isolation) => string.Create(
        CultureInfo.InvariantCulture,
        $"Among {isolation.Among} states: avoided {Of(isolation.Avoided)}, condemned {Of(isolation.Condemned)}, " +
        $"dependent on one {Of(isolation.Dependent)}.");

    private static string Of(Measured measured) => string.Create(
        CultureInfo.InvariantCulture,
        $"{measured.Value:0.00} where {measured.Expected:0.00} was to be expected (place {measured.Rank})");
}
