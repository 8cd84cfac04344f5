using System.Collections.Frozen;

namespace Entente.Language.Words;

/// <summary>Where a written word is two syntactic ones.</summary>
internal static class Contractions
{
    private static readonly string[] Endings = ["s", "ll", "re", "ve", "m", "d"];

    /// <summary>Where the second part starts, for words without an apostrophe.</summary>
    private static readonly FrozenDictionary<string, int> Fused = new Dictionary<string, int>
    {
        ["cannot"] = 3,
        ["gonna"] = 3,
        ["wanna"] = 3,
        ["gotta"] = 3,
        ["dont"] = 2,
        ["didnt"] = 3,
        ["doesnt"] = 4,
        ["isnt"] = 2,
        ["wasnt"] = 3,
        ["wouldnt"] = 5,
        ["couldnt"] = 5,
        ["shouldnt"] = 6,
        ["havent"] = 4,
        ["hasnt"] = 3,
        ["arent"] = 3,
        ["youre"] = 3,
        ["theyre"] = 4,
        ["ive"] = 1,
        ["im"] = 1,
        ["youll"] = 3,
        ["hes"] = 2,
        ["shes"] = 3,
        ["thats"] = 4,
        ["whats"] = 4,
        ["theres"] = 5,
        ["cant"] = 2,
        ["wont"] = 2,
        ["aint"] = 2,
        ["arnt"] = 2,
        ["outta"] = 3,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the second of two words starts, or 0 when there is but one.</summary>
    /// <param name="word">Letters and apostrophes, nothing around them.</param>
    public static int SplitAt(ReadOnlySpan<char> word)
    {
        if (Fused.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var place))
            return place;
        if (word.Length >= 4 && IsNegation(word[^3..]))
            return word.Length - 3;
        foreach (var ending in Endings)
        {
            var start = word.Length - ending.Length - 1;
            if (start > 0 && Characters.IsApostrophe(word[start]) && Same(word[(start + 1)..], ending))
                return start;
        }

        return 0;
    }

    private static bool IsNegation(ReadOnlySpan<char> ending) =>
        ending[0] is 'n' or 'N' && Characters.IsApostrophe(ending[1]) && ending[2] is 't' or 'T';

    private static bool Same(ReadOnlySpan<char> text, string ending) =>
        text.Equals(ending, StringComparison.OrdinalIgnoreCase);
}
