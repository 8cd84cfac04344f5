using System.Buffers;

namespace Entente.Language.Tagging;

/// <summary>How English verbs are spelled before <c>-ed</c> and <c>-ing</c>.</summary>
internal static class Stem
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiou");
    private static readonly SearchValues<char> VowelsAndY = SearchValues.Create("aeiouy");

    /// <summary>Whether a stem ends in one consonant twice.</summary>
    public static bool IsDoubled(ReadOnlySpan<char> stem) =>
        stem.Length > 2 && stem[^1] == stem[^2] && !Vowels.Contains(stem[^1]);

    /// <summary>Whether a stem doubles its last letter: one syllable of consonant, vowel, consonant.</summary>
    /// <remarks>Longer stems are left open: English writes <c>travelled</c> and <c>traveled</c>.</remarks>
    public static bool MustDouble(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 3 || Vowels.Contains(stem[^1]) || stem[^1] is 'h' or 'w' or 'x' or 'y')
            return false;
        if (!Vowels.Contains(stem[^2]))
            return false;
        var isQu = stem.Length > 3 && stem[^4] == 'q' && stem[^3] == 'u';
        if (isQu)
            return Syllables(stem[..^2]) == 1;

        // A y begins yap as a consonant; within flyer it sounds.
        var sounds = stem.Length == 3 ? Vowels : VowelsAndY;
        return !sounds.Contains(stem[^3]) && Syllables(stem) == 1;
    }

    private static int Syllables(ReadOnlySpan<char> stem)
    {
        var count = 0;
        var wasVowel = false;
        foreach (var letter in stem)
        {
            var isVowel = VowelsAndY.Contains(letter);
            count += isVowel && !wasVowel ? 1 : 0;
            wasVowel = isVowel;
        }

        return count;
    }
}
