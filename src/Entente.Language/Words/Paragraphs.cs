namespace Entente.Language.Words;

/// <summary>Cuts a text where its lines end a paragraph: a headline is no part of what follows it.</summary>
/// <remarks>
/// An empty line always ends one. Other line ends do too, unless the next line begins with a small letter or the text
/// is wrapped, which shows in lines of about equal length of which one begins with a small letter, or in lines each of
/// which is too long to take the next one's first word.
/// </remarks>
internal static class Paragraphs
{
    private const int LongestWrappedLine = 130;
    private const int ShortestWrappedLine = 35;
    private const int UsualWrappedLine = 60;

    /// <summary>Whether a line ends with this character.</summary>
    public static bool IsLineEnd(char letter) => letter is '\n' or '\u2029';

    /// <summary>The paragraphs that hold anything but blanks, as half-open ranges in order.</summary>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        var block = new List<(int Start, int End)>();
        foreach (var line in Lines(text))
        {
            if (line.Start < line.End)
            {
                block.Add(line);
                continue;
            }

            foreach (var paragraph in OfBlock(text, block))
                yield return paragraph;
            block.Clear();
        }

        foreach (var paragraph in OfBlock(text, block))
            yield return paragraph;
    }

    private static IEnumerable<(int Start, int End)> OfBlock(string text, List<(int Start, int End)> block)
    {
        if (block.Count == 0)
            yield break;
        var full = block.Max(line => line.End - line.Start);
        var isWrapped = IsWrapped(text, block, full);
        var start = block[0].Start;
        for (var index = 0; index + 1 < block.Count; index++)
        {
            if (GoesOn(text, block[index], block[index + 1], isWrapped, full))
                continue;
            yield return (start, block[index].End);
            start = block[index + 1].Start;
        }

        yield return (start, block[^1].End);
    }

    private static bool GoesOn(
        string text, (int Start, int End) line, (int Start, int End) next, bool isWrapped, int full)
    {
        if (char.IsLower(text[next.Start]))
            return true;
        return isWrapped && (line.End - line.Start) * 3 > full * 2 && text[next.Start] != '•';
    }

    private static bool IsWrapped(string text, List<(int Start, int End)> block, int full) =>
        full is >= ShortestWrappedLine and <= LongestWrappedLine &&
        (block.Skip(1).Any(line => char.IsLower(text[line.Start])) ||
            (full >= UsualWrappedLine && AreFull(text, block, full)));

    /// <summary>Whether every line but the last was broken because the next word did not fit.</summary>
    private static bool AreFull(string text, List<(int Start, int End)> block, int full)
    {
        for (var index = 0; index + 1 < block.Count; index++)
        {
            var (start, end) = block[index + 1];
            var space = text.AsSpan(start, end - start).IndexOf(' ');
            var word = space < 0 ? end - start : space;
            if (block[index].End - block[index].Start + 1 + word <= full)
                return false;
        }

        return true;
    }

    /// <summary>Each line without the blanks around it; an empty range for an empty line.</summary>
    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\u2029');
            var next = length < 0 ? text.Length : start + length;
            yield return Trimmed(text, start, next);
            start = next + 1;
        }
    }

    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && Characters.IsBlank(text[start]))
            start++;
        while (end > start && Characters.IsBlank(text[end - 1]))
            end--;
        return (start, end);
    }
}
