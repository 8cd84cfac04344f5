using System.Globalization;

namespace Entente.Records.Stories;

/// <summary>A word of a text with what its writing says of it.</summary>
/// <param name="Text">Lower case.</param>
/// <param name="IsNumber">Begins with a digit: <c>3,000</c>.</param>
/// <param name="IsCapitalised">Written with a capital.</param>
/// <param name="BeginsSentence">Stands where any word has a capital.</param>
internal readonly record struct Word(string Text, bool IsNumber, bool IsCapitalised, bool BeginsSentence);

/// <summary>Cuts a text into words: runs of letters and digits; a point or comma between digits belongs to the
/// number.</summary>
internal static class Words
{
    public static IEnumerable<Word> Of(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
                continue;
            var end = start + 1;
            while (end < text.Length && GoesOn(text, end))
                end++;
            yield return new Word(
                text[start..end].ToLower(CultureInfo.InvariantCulture),
                char.IsDigit(text[start]),
                char.IsUpper(text[start]),
                BeginsSentence(text, start));
            start = end;
        }
    }

    private static bool GoesOn(string text, int index) =>
        char.IsLetterOrDigit(text[index]) ||
        (text[index] is '.' or ',' && char.IsDigit(text[index - 1]) &&
            index + 1 < text.Length && char.IsDigit(text[index + 1]));

    private static bool BeginsSentence(string text, int start)
    {
        var index = start - 1;
        while (index >= 0 && text[index] is ' ' or '\t' or '(' or '[' or ')')
            index--;
        return index < 0 || text[index] is '.' or '!' or '?' or ':' or '\n' or '"' or '“' or '‘' or '”';
    }
}
