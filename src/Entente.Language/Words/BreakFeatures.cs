using Entente.Language.Models;

namespace Entente.Language.Words;

/// <summary>What is seen of a gap between two words when it is asked whether a sentence ends there.</summary>
/// <remarks>
/// What the rules of <see cref="SentenceEnds"/> say is a feature among others: where they are right they are kept, and
/// where text has no full stops, as in mails, headlines and lists, the words themselves decide.
/// </remarks>
internal static class BreakFeatures
{
    private const int LongestBucket = 12;

    /// <summary>Whether the gap behind a word is worth asking about.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">The words of a paragraph.</param>
    /// <param name="index">The word before the gap; not the last one.</param>
    public static bool IsCandidate(string text, IReadOnlyList<Piece> pieces, int index)
    {
        var next = pieces[index + 1];
        if (next.Part == 2)
            return false;
        var first = text[next.Start];
        var last = text[pieces[index].End - 1];
        // The press sets asides between en dashes, also before a name; transcripts break off with em dashes.
        if (last == '–' && index > 0 && pieces[index - 1].End < pieces[index].Start)
            return false;
        return !char.IsLower(first) || last is '.' or '!' or '?' or '…' or ')' or '"' or '”' or ':';
    }

    /// <summary>Lists the features of a gap.</summary>
    /// <param name="features">Is cleared first.</param>
    /// <param name="text">The text.</param>
    /// <param name="pieces">The words of a paragraph.</param>
    /// <param name="start">The first word of the sentence so far.</param>
    /// <param name="index">The word before the gap; not the last one.</param>
    /// <param name="isRuled">Whether the rules end a sentence there.</param>
    public static void Fill(
        FeatureList features, string text, IReadOnlyList<Piece> pieces, int start, int index, bool isRuled)
    {
        features.Clear();
        var ruled = isRuled ? 1u : 0u;
        var (before, word) = (Look(text, pieces, index - 1), Look(text, pieces, index));
        var (next, second) = (Look(text, pieces, index + 1), Look(text, pieces, index + 2));
        var isSpaced = pieces[index + 1].Start > pieces[index].End ? 1u : 0u;
        var length = (uint)Math.Min(LongestBucket, index + 1 - start);
        features.Add(ruled);
        features.Add(ruled, word.Lower);
        features.Add(ruled, word.Shape, next.Shape);
        features.Add(ruled, next.Form);
        features.Add(word.Lower, next.Form);
        features.Add(word.Lower, next.Shape, isSpaced);
        features.Add(word.Shape, next.Form, isSpaced);
        features.Add(before.Shape, word.Shape, next.Shape, second.Shape);
        features.Add(next.Form, second.Lower);
        features.Add(next.Shape, second.Lower, ruled);
        features.Add(before.Lower, word.Lower, next.Shape);
        features.Add(before.Lower, word.Lower);
        features.Add(ruled, length);
        features.Add(ruled, length, next.Shape);
        features.Add(length, word.Lower);
        features.Add(word.Shape, next.Shape, second.Shape, isSpaced);
        features.Add(Look(text, pieces, start).Form, ruled, length);
        features.Add(next.Shape, Look(text, pieces, index + 3).Shape, ruled);
    }

    private static (uint Form, uint Lower, uint Shape) Look(string text, IReadOnlyList<Piece> pieces, int index)
    {
        if (index < 0 || index >= pieces.Count)
            return (1, 1, 1);
        var form = Spelling.WithoutFigures(Spelling.Plain(text[pieces[index].Start..pieces[index].End]));
        return (
            FeatureHash.OfText(form),
            FeatureHash.OfText(form.ToLowerInvariant()),
            FeatureHash.OfText(Spelling.Shape(form)));
    }
}
