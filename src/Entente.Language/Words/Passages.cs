namespace Entente.Language.Words;

/// <summary>Cuts a text into passages, so that one of any length is read in bounded memory and by several
/// threads.</summary>
/// <remarks>
/// Passages end at empty lines, where paragraphs end too. Only a text that has none for <see cref="Longest"/>
/// characters is cut elsewhere: where a sentence ends, at a line's end if possible, else at a line's end, else at a
/// blank, else in mid-word. Where the cuts lie follows from the text alone, however it is read.
/// </remarks>
internal static class Passages
{
    /// <summary>The first empty line behind so many characters ends a passage: some tens of milliseconds of
    /// work.</summary>
    public const int Usual = 1 << 12;

    /// <summary>No passage is longer, in UTF-16 code units.</summary>
    public const int Longest = 1 << 16;

    /// <summary>The passages of a text that is at hand.</summary>
    /// <returns>In order; together they are the text.</returns>
    public static IEnumerable<Passage> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var window = Window(text, start);
            var length = Length(window);
            yield return new Passage(
                length == text.Length ? text : text.Substring(start, length), start, IsBroken(window, length));
            start += length;
        }
    }

    /// <summary>The passages of a text that is read as they are asked for.</summary>
    /// <param name="reader">Is read to its end, some passages ahead.</param>
    /// <exception cref="InvalidDataException">There are more than 2³¹ − 1 characters.</exception>
    public static IEnumerable<Passage> Of(TextReader reader)
    {
        var room = new char[4 * Longest];
        int start = 0, first = 0, end = 0;
        for (var isWhole = false; ;)
        {
            if (!isWhole && end - first <= Longest)
            {
                room.AsSpan(first, end - first).CopyTo(room);
                (first, end) = (0, end - first);
                var read = reader.ReadBlock(room.AsSpan(end));
                isWhole = end + read < room.Length;
                end += read;
            }

            if (first == end)
                yield break;
            var window = Window(room.AsSpan(0, end), first);
            var length = Length(window);
            yield return new Passage(new string(window[..length]), start, IsBroken(window, length));
            first += length;
            if (start > int.MaxValue - length)
                throw new InvalidDataException(Problems.TooLong());
            start += length;
        }
    }

    /// <summary>What is looked at to find where a passage ends: it and one character more.</summary>
    private static ReadOnlySpan<char> Window(ReadOnlySpan<char> text, int start) =>
        text.Slice(start, Math.Min(Longest + 1, text.Length - start));

    private static bool IsBroken(ReadOnlySpan<char> window, int length) =>
        length < window.Length && !Characters.IsBlank(window[length]);

    private static int Length(ReadOnlySpan<char> window)
    {
        if (EmptyLineBehind(window, Usual) is var length and > 0)
            return length;
        return window.Length <= Longest ? window.Length : PlaceToCut(window);
    }

    /// <summary>One past the first empty line that starts at or behind a place, 0 when there is none.</summary>
    private static int EmptyLineBehind(ReadOnlySpan<char> window, int place)
    {
        while (place < window.Length)
        {
            var next = window[place..].IndexOfAny('\n', '\u2029');
            if (next < 0)
                return 0;
            place += next + 1;
            var stop = place;
            while (stop < window.Length && Characters.IsBlank(window[stop]) && !Paragraphs.IsLineEnd(window[stop]))
                stop++;
            if (stop < Math.Min(window.Length, Longest) && Paragraphs.IsLineEnd(window[stop]))
                return stop + 1;
            place = stop;
        }

        return 0;
    }

    /// <summary>Where to cut a full window: in its second half, before the blanks that follow the last word.</summary>
    private static int PlaceToCut(ReadOnlySpan<char> window)
    {
        int sentence = 0, line = 0, blank = 0;
        var isLineEnd = false;
        for (var place = Longest; place > Longest / 2; place--)
        {
            if (!Characters.IsBlank(window[place]))
            {
                isLineEnd = false;
                continue;
            }

            isLineEnd |= Paragraphs.IsLineEnd(window[place]);
            if (Characters.IsBlank(window[place - 1]))
                continue;
            var isSentence = EndsSentence(window, place);
            if (isLineEnd && isSentence)
                return place;
            sentence = Math.Max(sentence, isSentence ? place : 0);
            line = Math.Max(line, isLineEnd ? place : 0);
            blank = Math.Max(blank, place);
        }

        // In mid-word as the last resort, but never between the halves of one character.
        var middle = Longest - (char.IsLowSurrogate(window[Longest]) ? 1 : 0);
        return sentence > 0 ? sentence : line > 0 ? line : blank > 0 ? blank : middle;
    }

    private static bool EndsSentence(ReadOnlySpan<char> window, int place)
    {
        var next = place;
        while (next < window.Length && Characters.IsBlank(window[next]))
            next++;
        if (next < window.Length && char.IsLower(window[next]))
            return false;
        var end = window[..place].LastIndexOfAnyExcept(Characters.Closers) + 1;
        if (end == 0 || window[end - 1] is not ('.' or '!' or '?' or '…'))
            return false;
        var first = end - 1;
        while (first > 0 && (char.IsLetterOrDigit(window[first - 1]) || window[first - 1] == '.'))
            first--;
        return !Abbreviations.KeepsStop(window[first..(end - 1)], next < window.Length ? window[next] : '\0');
    }
}
