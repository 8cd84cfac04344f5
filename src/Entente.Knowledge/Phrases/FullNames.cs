using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Phrases;

/// <summary>
/// People whom a text writes with more names than the tables: a patronymic, a second name, an initial.
/// </summary>
/// <remarks>The first and the last name have to be known together; a family name alone would make a stranger a
/// leader.</remarks>
internal static class FullNames
{
    /// <summary>How many words such a name has at least.</summary>
    public const int Shortest = 3;

    private const int Longest = 4;

    /// <summary>The person whose name in full ends at a word.</summary>
    /// <returns>Null when no one known is called by the first and the last of the words.</returns>
    public static PhraseSpan? Ending(IReadOnlyList<string> words, int last, ActorIndex index, DateOnly? date)
    {
        if (!IsName(words[last]) || !IsName(words[last - 1]))
            return null;
        for (var first = last - Shortest + 1; first >= 0 && last - first < Longest && IsName(words[first]); first--)
        {
            var match = index.MatchName([words[first], words[last]], 0, date);
            if (match is { Kind: NameKind.Person, Affix: NameAffix.None, Length: 2 } person)
                return new PhraseSpan(first, last + 1, person with { Length = last + 1 - first });
        }

        return null;
    }

    /// <summary>Whether a lower-case word behind a name tells the son from the father: Jr, III.</summary>
    public static bool IsGeneration(string word) => word.TrimEnd('.') is "jr" or "sr" or "ii" or "iii" or "iv";

    private static bool IsName(string word) => char.IsUpper(word[0]);
}
