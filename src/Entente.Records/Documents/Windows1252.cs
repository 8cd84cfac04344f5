namespace Entente.Records.Documents;

/// <summary>The letters of Windows-1252, which browsers read wherever a text claims to be Latin-1.</summary>
internal static class Windows1252
{
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static char LetterOf(byte value) => value is >= 0x80 and < 0xA0 ? Upper[value - 0x80] : (char)value;

    /// <summary>A text that was read as Latin-1, with quotation marks and dashes where Latin-1 has control
    /// characters.</summary>
    public static string Of(string text) => text.AsSpan().ContainsAnyInRange('\u0080', '\u009F')
        ? string.Create(text.Length, text, (letters, source) =>
        {
            for (var index = 0; index < letters.Length; index++)
                letters[index] = source[index] <= '\u00FF' ? LetterOf((byte)source[index]) : source[index];
        })
        : text;
}
