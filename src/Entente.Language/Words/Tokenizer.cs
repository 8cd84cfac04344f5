using System.Buffers;
using System.Text.RegularExpressions;

namespace Entente.Language.Words;

/// <summary>Cuts a stretch of text into words, as the English Web Treebank does.</summary>
/// <remarks>
/// Every character that is not blank falls into exactly one word. Words of more than a thousand characters are cut, so
/// the time grows with the length of the text.
/// </remarks>
internal sealed partial class Tokenizer(string text)
{
    private const int LongestWord = 1000;

    private static readonly SearchValues<char> MayMatch = SearchValues.Create("hwm#@:;=8<");

    private static readonly SearchValues<char> RepeatedMarks = SearchValues.Create("-*=_~!?<>$+");

    private readonly List<Piece> _pieces = [];
    private int _openQuotes;
    private int _end;

    /// <summary>The words between two places of the text: a paragraph, outside of which nothing is looked at.</summary>
    public List<Piece> Cut(int start, int end)
    {
        _pieces.Clear();
        _openQuotes = 0;
        _end = end;
        for (var place = start; place < end;)
        {
            if (Characters.IsBlank(text[place]))
            {
                place++;
                continue;
            }

            var stop = place + 1;
            while (stop < end && stop - place < LongestWord && !Characters.IsBlank(text[stop]))
                stop++;
            if (stop < end && char.IsLowSurrogate(text[stop]))
                stop--;
            stop = Math.Max(stop, place + 1);
            CutWritten(place, stop);
            place = stop;
        }

        return _pieces;
    }

    [GeneratedRegex(
        @"\G(https?://|www\.|mailto:)[^\s<>""“”]*[^\s<>""“”.,;:!?)\]'’]" +
        @"|\G[\w.+-]+@[\w-]+(\.[\w-]+)+" +
        @"|\G@[\p{L}_][\w-]*(\.[\p{L}_][\w-]*)+" +
        @"|\G[#@][\p{L}_]\w+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\G[:;=8][-o]?[)(DPp/]+(?!\w)|\G<3")]
    private static partial Regex Smiley();

    /// <summary>Cuts what stands between two spaces.</summary>
    private void CutWritten(int start, int end)
    {
        while (start < end)
        {
            if (TryMatch(Address(), start, end, out var stop) || TryMatch(Smiley(), start, end, out stop))
            {
                Push(start, stop);
                start = stop;
                continue;
            }

            if (LeadingLength(start, end) is not (var length and > 0))
                break;
            NoteQuote(text[start]);
            Push(start, start + length);
            start += length;
        }

        var tail = new Stack<Piece>();
        while (start < end && TrailingLength(start, end) is var length and > 0)
        {
            tail.Push(new Piece(end - length, end));
            end -= length;
        }

        if (start < end)
            CutCore(start, end);
        while (tail.TryPop(out var piece))
            PushTail(piece);
    }

    private bool TryMatch(Regex regex, int start, int end, out int stop)
    {
        stop = start;
        if (!MayMatch.Contains(text[start]) && text.IndexOf('@', start, end - start) < 0)
            return false;
        var match = regex.Match(text, start, end - start);
        stop = match.Success ? match.Index + match.Length : start;
        return match.Success;
    }

    private int LeadingLength(int start, int end)
    {
        var letter = text[start];
        if (Characters.IsApostrophe(letter) && IsElision(start, end))
            return 0;
        if (letter == '.' && end - start > 1 && text[start + 1] == '.')
            return RunLength(start, end);
        if (letter == '-' && end - start > 1 && char.IsDigit(text[start + 1]))
            return 1;
        return Characters.IsLeading(letter) || Characters.IsCurrency(letter) ? RunLength(start, end) : 0;
    }

    /// <summary>How many equal marks follow each other: dots, dashes, exclamation marks make one word.</summary>
    private int RunLength(int start, int end)
    {
        var letter = text[start];
        var stop = start + 1;
        if (letter == '.' || Repeats(letter))
        {
            while (stop < end && IsSameMark(text[stop], letter))
                stop++;
        }
        else if (letter is '\'' or '`' && stop < end && text[stop] == letter)
        {
            stop++;
        }

        return stop - start;
    }

    private static bool Repeats(char letter) => RepeatedMarks.Contains(letter);

    private static bool IsSameMark(char letter, char first) =>
        letter == first || (letter is '!' or '?' && first is '!' or '?');

    private int TrailingLength(int start, int end)
    {
        var letter = text[end - 1];
        if (letter == '.')
            return StopLength(start, end);
        if (!Characters.IsTrailing(letter))
            return 0;
        var first = end - 1;
        if (Repeats(letter))
        {
            while (first > start && IsSameMark(text[first - 1], letter))
                first--;
        }
        else if (letter == '\'' && first > start && text[first - 1] == '\'')
        {
            first--;
        }

        return end - first;
    }

    private int StopLength(int start, int end)
    {
        var first = end - 1;
        while (first > start && text[first - 1] == '.')
            first--;
        if (end - first > 1)
            return end - first;
        return first > start && Abbreviations.KeepsStop(LastWord(start, first), NextLetter(end)) ? 0 : 1;
    }

    private ReadOnlySpan<char> LastWord(int start, int end)
    {
        var first = end;
        while (first > start && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] == '.'))
            first--;
        return text.AsSpan(first, end - first);
    }

    private char NextLetter(int place)
    {
        while (place < _end && (Characters.IsBlank(text[place]) || Characters.Openers.Contains(text[place])))
            place++;
        return place < _end ? text[place] : '\0';
    }

    private bool IsElision(int start, int end)
    {
        // 'em, 'til, '90s, ’90s: an apostrophe for letters left out, not an opening quote.
        var rest = text.AsSpan(start + 1, end - start - 1).TrimEnd(".,;:!?)\"”");
        if (rest.Length >= 2 && char.IsDigit(rest[0]) && char.IsDigit(rest[1]))
            return rest.Length == 2 || (rest.Length == 3 && rest[2] == 's');
        return rest is "em" or "til" or "cause" or "n" or "Tis" or "tis" or "s" or "ll" or "re" or "ve" or "m" or "d";
    }

    private void NoteQuote(char letter)
    {
        if (letter is '‘' or '\'')
            _openQuotes++;
    }

    private void PushTail(Piece piece)
    {
        var isApostrophe = piece.End - piece.Start == 1 && Characters.IsApostrophe(text[piece.Start]);
        if (isApostrophe && _openQuotes == 0 && IsPluralBefore(piece.Start))
        {
            var owner = _pieces[^1];
            _pieces[^1] = owner with { Part = 1 };
            _pieces.Add(piece with { Part = 2 });
            return;
        }

        if (isApostrophe && _openQuotes > 0)
            _openQuotes--;
        _pieces.Add(piece);
    }

    private bool IsPluralBefore(int place) =>
        _pieces.Count > 0 && _pieces[^1] is { Part: 0 } owner && owner.End == place && owner.End - owner.Start > 2 &&
        text[place - 1] is 's' or 'S' or 'z' or 'x';

    private void Push(int start, int end)
    {
        if (end > start)
            _pieces.Add(new Piece(start, end));
    }
}
