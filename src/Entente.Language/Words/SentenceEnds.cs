using System.Collections.Frozen;

namespace Entente.Language.Words;

/// <summary>Finds where sentences end among the words of a paragraph.</summary>
internal static class SentenceEnds
{
    /// <summary>Longer ones are cut, between two clauses where there are any, so that no text takes for ever.</summary>
    public const int LongestSentence = 150;

    private static readonly FrozenSet<string> Speaking = FrozenSet.Create(
        StringComparer.Ordinal,
        "said", "says", "asked", "asks", "told", "added", "adds", "wrote", "writes", "replied", "tweeted", "warned",
        "insisted");

    /// <summary>One past the last word of each sentence, in order; the last is the number of words.</summary>
    public static IEnumerable<int> Of(string text, IReadOnlyList<Piece> pieces)
    {
        var ends = Ruled(text, pieces);
        if (pieces.Count > 0)
            ends.Add(pieces.Count);
        return Shortened(text, pieces, ends);
    }

    /// <summary>Where the rules end a sentence before the paragraph does.</summary>
    public static SortedSet<int> Ruled(string text, IReadOnlyList<Piece> pieces)
    {
        var ends = new SortedSet<int>();
        var start = 0;
        for (var index = 0; index < pieces.Count;)
        {
            var stop = EndAfter(text, pieces, start, index);
            if (stop > 0)
                ends.Add(start = index = stop);
            else
                index++;
        }

        return ends;
    }

    /// <summary>The same ends with more between them where a sentence would be too long.</summary>
    public static IEnumerable<int> Shortened(string text, IReadOnlyList<Piece> pieces, IEnumerable<int> ends)
    {
        var start = 0;
        foreach (var end in ends)
        {
            while (end - start > LongestSentence)
            {
                var first = start + (LongestSentence / 2);
                yield return start = ClauseEnds.Last(text, pieces, first, start + LongestSentence);
            }

            yield return start = end;
        }
    }

    /// <summary>One past the sentence when it ends with this word and the marks that close it, else 0.</summary>
    private static int EndAfter(string text, IReadOnlyList<Piece> pieces, int start, int index)
    {
        var form = pieces[index].In(text);
        var isAbbreviation = form.Length > 1 && form[^1] == '.' && char.IsLetter(form[0]);
        if (!isAbbreviation && !IsTerminal(form))
            return 0;
        var next = index + 1;
        while (next < pieces.Count && pieces[next].Start == pieces[next - 1].End && Closes(text, pieces[next]))
            next++;
        if (next >= pieces.Count)
            return 0;
        if (isAbbreviation)
            return IsSpaced(pieces, next) && Abbreviations.MayEndBefore(form, pieces[next].In(text)) ? next : 0;
        if (form is "." && IsNumbering(text, pieces, start, index))
            return 0;
        return Begins(text, pieces, index, next) ? next : 0;
    }

    private static bool Begins(string text, IReadOnlyList<Piece> pieces, int index, int next)
    {
        var place = pieces[next].Start;
        var form = pieces[index].In(text);
        if (!IsSpaced(pieces, next) && (form is not "." || !char.IsUpper(text[place])))
            return false;
        while (place < pieces[^1].End && (Characters.Openers.Contains(text[place]) || Characters.IsBlank(text[place])))
            place++;
        if (place < pieces[^1].End && (char.IsLower(text[place]) || text[place] is ',' or ';' or ':'))
            return false;
        return next == index + 1 || !IsSpeaker(text, pieces, next);
    }

    /// <summary>Whether a name and a verb of speaking follow a quotation: it is one sentence with them.</summary>
    private static bool IsSpeaker(string text, IReadOnlyList<Piece> pieces, int next)
    {
        for (var index = next + 1; index < Math.Min(next + 4, pieces.Count); index++)
        {
            if (Speaking.GetAlternateLookup<ReadOnlySpan<char>>().Contains(pieces[index].In(text)))
                return true;
            if (!char.IsUpper(text[pieces[index].Start]))
                return false;
        }

        return false;
    }

    /// <summary>Whether the full stop belongs to a number that heads an item: <c>1. Iran</c>.</summary>
    private static bool IsNumbering(string text, IReadOnlyList<Piece> pieces, int start, int index) =>
        index == start + 1 && pieces[start].In(text) is { Length: <= 2 } form &&
        (char.IsDigit(form[0]) || form.Length == 1);

    private static bool IsTerminal(ReadOnlySpan<char> form) =>
        form[0] is '.' or '!' or '?' or '…' or '。' or '؟' or '।';

    private static bool Closes(string text, Piece piece) =>
        IsTerminal(piece.In(text)) || Characters.Closers.Contains(text[piece.Start]);

    private static bool IsSpaced(IReadOnlyList<Piece> pieces, int next) => pieces[next].Start > pieces[next - 1].End;
}
