using System.Text.RegularExpressions;
using Entente.Coding;
using Entente.Records;

namespace Entente.Relations.Ties;

/// <summary>Whether a sentence reports a signed treaty of defence or alliance.</summary>
internal static partial class TreatyWording
{
    public static bool Is(StoredEvent report) =>
        report.SentenceText.Length > 0 && report.Event is
        {
            Status: EventStatus.Actual, Type: "AGREE" or "SUPPORT" or "COOPERATE",
        } && Signing().IsMatch(report.SentenceText) && Treaty().IsMatch(report.SentenceText);

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
