using System.Globalization;
using Entente.Relations.Standings;

namespace Entente.Relations.Words;

/// <summary>Puts into words how the share of words compares with others and with what it was.</summary>
internal static class WordsText
{
    // A chance of one in ten of the opposite is no trend.
    private const double Sure = 0.9;

    public static string Of(UsualWords? usual) => usual is null ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $" Words are {usual.All.Share:0.00} of the acts, more than in {usual.All.MoreThan:0.00} of " +
        $"{usual.Dyads} dyads of like volume (middle {usual.All.Median:0.00})") +
        Part("cooperation", usual.Cooperation) + Part("conflict", usual.Conflict) + ".";

    public static string Of(WordsTrend? trend) => trend is null ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $" {Direction(trend.Rising)}: words were {trend.Before:0.00} of the acts before {trend.Since:yyyy-MM-dd}, " +
        $"{trend.After:0.00} since (chance that their share rose {trend.Rising:0.00}).");

    private static string Part(string name, Usual? usual) => usual is null ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $"; in {name} {usual.Share:0.00}, more than in {usual.MoreThan:0.00} (middle {usual.Median:0.00})");

    private static string Direction(double rising) =>
        rising >= Sure ? "Words gain" : rising <= 1 - Sure ? "Deeds gain" : "Neither gains";
}
