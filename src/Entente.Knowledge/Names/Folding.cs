using System.Globalization;
using System.Text;

namespace Entente.Knowledge.Names;

/// <summary>Spellings that mean the same become one: case, accents, dots, apostrophes, British and American.</summary>
internal static class Folding
{
    /// <summary>By how many letters a variant can be longer than the word: <c>st</c> becomes <c>saint</c>.</summary>
    public const int LongestGrowth = 4;

    /// <summary>The folded word; folding it again changes nothing.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var plain = Ascii.IsValid(word) ? word : Plain(word);
        // A ligature becomes two letters, so at most twice the length.
        var buffer = plain.Length <= 62 ? stackalloc char[128] : new char[plain.Length * 2 + LongestGrowth];
        return new string(buffer[..FoldPlain(plain, buffer)]);
    }

    /// <summary>Folds a word whose accents are letters of their own.</summary>
    /// <param name="plain">The word.</param>
    /// <param name="folded">Room for the folded word: as long as the word if that is ASCII, else twice as
    /// long, and <see cref="LongestGrowth"/> more.</param>
    /// <returns>Length of the folded word.</returns>
    public static int FoldPlain(ReadOnlySpan<char> plain, Span<char> folded)
    {
        var length = 0;
        foreach (var letter in plain)
            length = AddFolded(folded, length, letter);
        return American(folded, length);
    }

    /// <summary>The singular of a folded noun, by rule: what tables and texts share matters, not dictionary
    /// form.</summary>
    public static string Singular(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters.AsSpan(0, Singular(letters)));
    }

    /// <summary>Whether a folded word can be other than its singular: all plurals end in <c>s</c> or
    /// <c>n</c>.</summary>
    public static bool MayBePlural(ReadOnlySpan<char> folded) => folded is [.., 's' or 'n'];

    /// <summary>Turns a folded noun into its singular where it stands.</summary>
    /// <returns>Length of the singular; never longer than the noun.</returns>
    public static int Singular(Span<char> word)
    {
        if (SingularOf(word) is { Length: > 0 } known)
        {
            known.CopyTo(word);
            return known.Length;
        }

        if (word.Length > 4 && word.EndsWith("ies"))
        {
            word[^3] = 'y';
            return word.Length - 2;
        }

        if (word.EndsWith("men") && word is not ("yemen" or "regimen"))
            word[^2] = 'a';
        else if (word.Length > 4 && EndsInSibilant(word))
            return word.Length - 2;
        else if (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
            return word.Length - 1;
        return word.Length;
    }

    public static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    public static bool IsHyphen(char letter) => letter is '-' or '‐' or '‑' or '–' or '—' or '/';

    private static bool EndsInSibilant(ReadOnlySpan<char> word) =>
        word.EndsWith("sses") || word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("xes");

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word) =>
        word.ToString().Normalize(NormalizationForm.FormKD);

    private static int AddFolded(Span<char> buffer, int length, char letter)
    {
        if (char.IsAscii(letter))
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '&' or '+')
                buffer[length++] = char.ToLowerInvariant(letter);
            return length;
        }

        var lower = char.ToLowerInvariant(letter);
        var plain = PlainOf(lower);
        if (plain.Length == 0 && IsPlainLetter(lower))
            buffer[length++] = lower;
        plain.CopyTo(buffer[length..]);
        return length + plain.Length;
    }

    private static ReadOnlySpan<char> VariantOf(ReadOnlySpan<char> word) => word switch
    {
        "defence" => "defense", "centre" => "center", "labour" => "labor", "programme" => "program", "st" => "saint",
        _ => "",
    };

    private static ReadOnlySpan<char> SingularOf(ReadOnlySpan<char> word) => word switch
    {
        "children" => "child", "wives" => "wife", "thieves" => "thief", "chiefs" => "chief", "series" => "series",
        "brethren" => "brother", "allies" => "ally", _ => "",
    };

    // Letters that are no letter plus an accent, so that normalisation leaves them alone.
    private static ReadOnlySpan<char> PlainOf(char lower) => lower switch
    {
        'ı' => "i", 'ł' => "l", 'ø' => "o", 'đ' or 'ð' => "d", 'ß' => "ss", 'æ' => "ae", 'œ' => "oe", 'þ' => "th",
        'ə' => "a", 'ħ' => "h", 'ŧ' => "t", _ => "",
    };

    private static bool IsPlainLetter(char letter) =>
        char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.ModifierLetter;

    private static int American(Span<char> word, int length)
    {
        if (VariantOf(word[..length]) is { Length: > 0 } variant)
        {
            variant.CopyTo(word);
            return variant.Length;
        }

        if (length < 8)
            return length;
        if (word[..length].EndsWith("isation"))
            word[length - 6] = 'z';
        else if (word[..length].EndsWith("isations"))
            word[length - 7] = 'z';
        return length;
    }
}
