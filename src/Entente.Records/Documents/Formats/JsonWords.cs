using System.Text.Json;
using System.Text.RegularExpressions;

namespace Entente.Records.Documents.Formats;

/// <summary>Strings of JSON, also such as the reader refuses: half a surrogate pair becomes U+FFFD.</summary>
internal static partial class JsonWords
{
    public static string Of(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            using var mended = JsonDocument.Parse(LoneSurrogates().Replace(element.GetRawText(), Mend));
            return mended.RootElement.GetString()!;
        }
    }

    private static string Mend(Match match) => match.Groups["sound"].Success ? match.Value : @"\uFFFD";

    [GeneratedRegex(
        """
        (?<sound>\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex LoneSurrogates();
}
