using System.Globalization;
using Entente.Relations.Briefs;
using Entente.Relations.Thirds;

namespace Entente.Cli.Briefs;

/// <summary>How a brief tells with whom one of the two deals though the other is at odds with them.</summary>
internal static class HedgeWords
{
    /// <summary>What the figures are.</summary>
    public const string Meaning =
        "Share: cooperation with the partner over cooperation with it and with the other of the two, by weight; 0.5 " +
        "is even-handed, and balance 1. By domain the same, by acts, where there are five.";

    /// <returns>The text, the verdict with its reason, and the figures where acts of the record tell any.</returns>
    public static string Of(Hedge hedge, Brief brief)
    {
        if (hedge is not { Share: { } share, Balance: { } balance })
            return hedge.Text;
        var other = brief.States.First(state => state.Code != hedge.State).Name;
        var verdict = hedge.Verdict is null ? "" : $"{char.ToUpperInvariant(hedge.Verdict[0])}{hedge.Verdict[1..]}. ";
        var figures = string.Create(
            CultureInfo.InvariantCulture,
            $"{BriefWords.Count(hedge.ActsWith ?? 0, "act", "acts")} with {hedge.Name}, {hedge.ActsWithOther} with " +
            $"{other}: share {share:0.00}, balance {balance:0.00}");
        return $"{hedge.Text} {verdict}{hedge.Reason} {figures}{string.Concat(hedge.Domains.Select(Of))}.";
    }

    private static string Of(HedgeDomain domain) => string.Create(
        CultureInfo.InvariantCulture,
        $"; {domain.Domain} {domain.Share:0.00} ({domain.ActsWith} and {domain.ActsWithOther} acts)");
}
