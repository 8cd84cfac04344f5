using System.Text.RegularExpressions;

namespace Entente.Records.Documents.Formats;

/// <summary>JSON whose strings can be read: half a surrogate pair, which the reader parses and then refuses to hand
/// out,
/// becomes U+FFFD.</summary>
internal static partial class SoundJson
{
    public static string Of(string json) =>
        json.Contains(@"\ud", StringComparison.OrdinalIgnoreCase) ? Surrogates().Replace(json, Mend) : json;

    private static string Mend(Match match) => match.Groups["sound"].Success ? match.Value : @"\uFFFD";

    [GeneratedRegex(
        """
        (?<sound>\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Surrogates();
}
