using System.Buffers;
using System.Globalization;

namespace Entente.Language.Words;

/// <summary>Spellings made alike, so that what was learned from one typography holds for another.</summary>
internal static class Spelling
{
    private static readonly SearchValues<char> Fancy = SearchValues.Create("‘’‛“”„`´…");

    /// <summary>The word with typewriter quotes and dots; the same length is not promised.</summary>
    public static string Plain(string form)
    {
        if (!form.AsSpan().ContainsAny(Fancy))
            return form;
        return form.Replace("…", "...", StringComparison.Ordinal)
            .Replace('‘', '\'').Replace('’', '\'').Replace('‛', '\'').Replace('`', '\'').Replace('´', '\'')
            .Replace('“', '"').Replace('”', '"').Replace('„', '"');
    }

    /// <summary>The word with every digit as 0: figures differ, what they do in a sentence does not.</summary>
    public static string WithoutFigures(string form)
    {
        if (!form.Any(char.IsDigit))
            return form;
        return string.Create(form.Length, form, static (span, source) =>
        {
            for (var index = 0; index < span.Length; index++)
                span[index] = char.IsDigit(source[index]) ? '0' : source[index];
        });
    }

    /// <summary>Capitals as X, small letters as x, digits as 0, others as they are; runs cut to two.</summary>
    public static string Shape(string form)
    {
        Span<char> shape = stackalloc char[12];
        var length = 0;
        var run = 0;
        foreach (var letter in form)
        {
            var kind = Kind(letter);
            run = length > 0 && shape[length - 1] == kind ? run + 1 : 1;
            if (run <= 2 && length < shape.Length)
                shape[length++] = kind;
        }

        return new string(shape[..length]);
    }

    /// <summary>The word with a capital first letter and small others: <c>Iran</c> for <c>IRAN</c>.</summary>
    public static string Titled(string form) =>
        form.Length < 2
            ? form.ToUpperInvariant()
            : string.Concat(form[..1].ToUpperInvariant(), CultureInfo.InvariantCulture.TextInfo.ToLower(form[1..]));

    private static char Kind(char letter)
    {
        if (char.IsUpper(letter))
            return 'X';
        if (char.IsLetter(letter))
            return 'x';
        return char.IsDigit(letter) ? '0' : letter;
    }
}
