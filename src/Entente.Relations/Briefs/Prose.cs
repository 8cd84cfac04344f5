using System.Globalization;

namespace Entente.Relations.Briefs;

/// <summary>Counts and lists in English.</summary>
internal static class Prose
{
    /// <returns><c>1 act</c>, <c>2 acts</c>, <c>2 stories</c>.</returns>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? noun : Plural(noun))}");

    /// <returns><c>a</c>, <c>a and b</c>, <c>a, b and 3 others</c>.</returns>
    public static string List(IReadOnlyList<string> items, int atMost = 4)
    {
        if (items.Count > atMost)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(", ", items.Take(atMost - 1))} and {items.Count - atMost + 1} others");
        }

        return items.Count <= 1
            ? string.Concat(items)
            : string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1];
    }

    /// <returns>The text with its first letter in upper case.</returns>
    public static string Upper(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Plural(string noun) =>
        noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";
}
