using System.Text.RegularExpressions;

namespace Entente.Relations.Ties;

/// <summary>Whether a sentence reports a signed treaty of defence or alliance.</summary>
internal static partial class TreatyWording
{
    public static bool Is(Act act) =>
        act.TookPlace && act.Event.Type is "AGREE" or "SUPPORT" or "COOPERATE" &&
        act.Reports.Any(report => Signing().IsMatch(report.SentenceText) && Treaty().IsMatch(report.SentenceText));

    [GeneratedRegex(
        @"\b(sign(s|ed|ing)?|ratif\w+|conclud\w+|enter\w* into force)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture |
        RegexOptions.CultureInvariant)]
    private static partial Regex Signing();

    [GeneratedRegex(
        @"\b((mutual|collective)[- ]defen[cs]e (pact|treaty|agreement)|defen[cs]e (pact|treaty)|" +
        @"treaty of alliance|alliance treaty|" +
        @"treaty of (friendship|cooperation)[^.]{0,40}\bmutual (assistance|defen[cs]e))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Treaty();
}
