using System.Globalization;
using Entente.Relations.Briefs;
using Entente.Relations.Ties;

namespace Entente.Cli.Briefs;

/// <summary>What the probability of a judgement rests on, in words.</summary>
internal static class JudgementWords
{
    /// <returns>How far the probabilities are calibrated.</returns>
    public static string Calibrated(Brief brief) => brief.Judgement.Among is { } among
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"Seen among {among} states; alliance, entente, rivalry and armed hostility are calibrated on what " +
            $"scholars recorded, the others set by definition.")
        : "From weights set by hand; they rank, they are not calibrated.";

    /// <returns><c>Company 0.42, adds 1.47: like profiles towards others define it.</c></returns>
    public static string Of(TieReason reason) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Spoken(reason.Feature)} {reason.Figure:0.00}, {(reason.LogOdds < 0 ? "takes" : "adds")} " +
        $"{Math.Abs(reason.LogOdds):0.00}: {reason.Why}");

    /// <returns><c>Military cooperation</c>.</returns>
    private static string Spoken(TieFeature feature) =>
        string.Concat(feature.ToString().Select((letter, place) =>
            place > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
