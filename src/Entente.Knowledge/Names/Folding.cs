using System.Globalization;
using System.Text;

namespace Entente.Knowledge.Names;

/// <summary>Spellings that mean the same become one: case, accents, dots, apostrophes, British and American.</summary>
internal static class Folding
{
    private static readonly Dictionary<string, string> _variants = new(StringComparer.Ordinal)
    {
        ["defence"] = "defense", ["centre"] = "center", ["labour"] = "labor", ["programme"] = "program",
        ["st"] = "saint",
    };

    private static readonly Dictionary<string, string> _plurals = new(StringComparer.Ordinal)
    {
        ["children"] = "child", ["wives"] = "wife", ["thieves"] = "thief", ["police"] = "police", ["chiefs"] = "chief",
        ["series"] = "series", ["brethren"] = "brother", ["allies"] = "ally",
    };

    /// <summary>The folded word; folding it again changes nothing.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var plain = Ascii.IsValid(word) ? word : Plain(word);
        // A ligature becomes two letters, so at most twice the length.
        var buffer = plain.Length <= 64 ? stackalloc char[128] : new char[plain.Length * 2];
        var length = 0;
        foreach (var letter in plain)
            length = AddFolded(buffer, length, letter);
        return American(new string(buffer[..length]));
    }

    /// <summary>The singular of a folded noun, by rule: what tables and texts share matters, not dictionary
    /// form.</summary>
    public static string Singular(string word)
    {
        if (_plurals.TryGetValue(word, out var known))
            return known;
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        if (word.EndsWith("men", StringComparison.Ordinal) && word is not ("yemen" or "regimen"))
            return string.Concat(word.AsSpan(0, word.Length - 3), "man");
        if (word.Length > 4 && EndsInSibilant(word))
            return word[..^2];
        var plural = word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
        return plural ? word[..^1] : word;
    }

    public static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    public static bool IsHyphen(char letter) => letter is '-' or '‐' or '‑' or '–' or '—' or '/';

    private static bool EndsInSibilant(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) ||
        word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal);

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

    // Letters that are no letter plus an accent, so that normalisation leaves them alone.
    private static ReadOnlySpan<char> PlainOf(char lower) => lower switch
    {
        'ı' => "i", 'ł' => "l", 'ø' => "o", 'đ' or 'ð' => "d", 'ß' => "ss", 'æ' => "ae", 'œ' => "oe", 'þ' => "th",
        'ə' => "a", 'ħ' => "h", 'ŧ' => "t", _ => "",
    };

    private static bool IsPlainLetter(char letter) =>
        char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.ModifierLetter;

    private static string American(string word)
    {
        if (_variants.TryGetValue(word, out var variant))
            return variant;
        if (word.Length < 8)
            return word;
        if (word.EndsWith("isation", StringComparison.Ordinal))
            return string.Concat(word.AsSpan(0, word.Length - 7), "ization");
        return word.EndsWith("isations", StringComparison.Ordinal)
            ? string.Concat(word.AsSpan(0, word.Length - 8), "izations") : word;
    }
}
