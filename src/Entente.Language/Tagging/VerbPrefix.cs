namespace Entente.Language.Tagging;

/// <summary>What may stand before a listed verb without making another inflection: <c>re-</c>, <c>over</c>.</summary>
internal static class VerbPrefix
{
    private const int ShortestVerb = 3;

    // The longer before what it begins with.
    private static readonly string[] Prefixes =
    [
        "counter", "co", "de", "dis", "fore", "inter", "mis", "out", "over", "pre", "re", "sub", "under", "un",
    ];

    /// <summary>How many letters of a word are a prefix, a hyphen among them: 5 in <c>fact-checked</c>.</summary>
    /// <param name="word">A verb's form in small letters.</param>
    /// <returns>0 if there is none, or if too little would be left.</returns>
    public static int Length(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        if (hyphen >= 0)
            return hyphen + 1;
        foreach (var prefix in Prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && word.Length - prefix.Length >= ShortestVerb)
                return prefix.Length;
        }

        return 0;
    }
}
