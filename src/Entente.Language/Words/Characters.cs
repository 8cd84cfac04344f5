using System.Buffers;
using System.Globalization;

namespace Entente.Language.Words;

/// <summary>What a character does to the words around it.</summary>
internal static class Characters
{
    /// <summary>Closing marks that stay with the sentence they end.</summary>
    public static readonly SearchValues<char> Closers = SearchValues.Create(")]}>\"”’'»›");

    /// <summary>Opening marks that may start a sentence.</summary>
    public static readonly SearchValues<char> Openers = SearchValues.Create("([{<\"“„‘'`«‹–—-*•");

    private static readonly SearchValues<char> Leading =
        SearchValues.Create("([{<\"“”„‘’'`«‹»›,;:!?%*=~|•·…—–-_/\\&$£€¥₹#");

    private static readonly SearchValues<char> Trailing =
        SearchValues.Create(")]}>\"”“’'`»›«,;:!?%*=~|•·…—–-_/\\&$£€+");

    private static readonly SearchValues<char> Inside = SearchValues.Create("()[]{}<>\"“”«»;!?…—–|~=•");

    /// <summary>Whether it only separates: spaces, control characters, invisible marks.</summary>
    public static bool IsBlank(char letter) =>
        char.IsWhiteSpace(letter) || char.IsControl(letter) ||
        letter is '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F';

    /// <summary>Whether it is cut off at the start of a written word.</summary>
    public static bool IsLeading(char letter) => Leading.Contains(letter);

    /// <summary>Whether it is cut off at the end of a written word.</summary>
    public static bool IsTrailing(char letter) => Trailing.Contains(letter);

    /// <summary>Whether it is a word of its own even between letters.</summary>
    public static bool IsInside(char letter) => Inside.Contains(letter);

    /// <summary>Whether it joins two words as a hyphen does.</summary>
    public static bool IsHyphen(char letter) => letter is '-' or '\u2010' or '\u2011';

    /// <summary>Whether it can stand where an apostrophe stands.</summary>
    public static bool IsApostrophe(char letter) => letter is '\'' or '’' or '`' or '´' or 'ʼ';

    /// <summary>Whether it is money, before or after the amount.</summary>
    public static bool IsCurrency(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.CurrencySymbol;
}
