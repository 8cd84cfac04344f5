using System.Collections.Frozen;

namespace Entente.Language.Words;

/// <summary>Finds where a sentence that is too long is best cut in two.</summary>
internal static class ClauseEnds
{
    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.Ordinal,
        "and", "but", "or", "nor", "so", "yet", "which", "who", "whose", "where", "when", "while", "whereas", "because",
        "since", "although", "though", "if", "unless", "until", "after", "before", "as", "that", "he", "she", "it",
        "they", "we", "there", "this");

    /// <summary>
    /// One past the last word before the cut: behind a semicolon or a mark before a word that begins a clause, else
    /// behind a comma, colon or dash, else before such a word, else at the end.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">The words of a paragraph.</param>
    /// <param name="first">The cut lies behind this word.</param>
    /// <param name="stop">The cut lies before this word or right at it; the parts of a written word stay together.
    /// </param>
    public static int Last(string text, IReadOnlyList<Piece> pieces, int first, int stop)
    {
        var (best, found) = (0, pieces[stop].Part == 2 && stop - 1 > first ? stop - 1 : stop);
        for (var end = stop; end > first; end--)
        {
            if (Worth(text, pieces, end) is var worth && worth > best)
                (best, found) = (worth, end);
        }

        return found;
    }

    private static int Worth(string text, IReadOnlyList<Piece> pieces, int end)
    {
        var mark = pieces[end - 1].In(text);
        var isOpener = Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(pieces[end].In(text));
        if (mark is ";" || (isOpener && IsPause(mark)))
            return 3;
        return IsPause(mark) ? 2 : isOpener ? 1 : 0;
    }

    private static bool IsPause(ReadOnlySpan<char> mark) => mark is "," or ":" or "–" or "—" or "--";
}
