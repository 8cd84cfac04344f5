namespace Entente.Knowledge.Import;

/// <summary>Names as our tables write them: <c>MINISTER_OF_DEFENCE_</c> is "Minister of Defence".</summary>
internal static class PhoenixNames
{
    private const int LongestAcronym = 4;

    private static readonly HashSet<string> _small =
        new("of the and for in de la al el du da di bin van von".Split(' '), StringComparer.Ordinal);

    /// <summary>The name with capitals where a text would have them.</summary>
    public static string Written(string name)
    {
        var words = name.Split((char[])['_', ' '], StringSplitOptions.RemoveEmptyEntries);
        var isAcronym = words is [{ Length: <= LongestAcronym } only] && only.IndexOfAny(['A', 'E', 'I', 'O', 'U']) < 0;
        return isAcronym ? words[0] : string.Join(' ', words.Select(Capitalised));
    }

    /// <summary>The noun as a text would write it inside a sentence.</summary>
    public static string Noun(string name) =>
        string.Join(' ', name.Split((char[])['_', ' '], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static string Capitalised(string word, int index)
    {
        var lower = word.ToLowerInvariant();
        return index > 0 && _small.Contains(lower) ? lower : char.ToUpperInvariant(lower[0]) + lower[1..];
    }
}
