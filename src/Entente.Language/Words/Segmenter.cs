namespace Entente.Language.Words;

/// <summary>Cuts a text into paragraphs, paragraphs into words, and words into sentences.</summary>
/// <param name="breaks">Where sentences end.</param>
internal sealed class Segmenter(SentenceBreaks breaks)
{
    /// <summary>The sentences of a text, untagged.</summary>
    /// <returns>In order; spaces between sentences belong to none.</returns>
    public IEnumerable<Sentence> Sentences(string text) => Passages.Of(text).SelectMany(Sentences);

    /// <summary>The sentences of a passage, untagged; places count from the start of the whole text.</summary>
    public IEnumerable<Sentence> Sentences(Passage passage)
    {
        var text = passage.Text;
        var tokenizer = new Tokenizer(text);
        foreach (var (start, end) in Paragraphs.Of(text))
        {
            var pieces = tokenizer.Cut(start, end);
            var first = 0;
            foreach (var stop in breaks.Of(text, pieces))
            {
                yield return Sentence(passage, pieces, first, stop);
                first = stop;
            }
        }
    }

    private static Sentence Sentence(Passage passage, List<Piece> pieces, int first, int stop)
    {
        var (text, offset, isBroken) = passage;
        var start = pieces[first].Start;
        var end = pieces[stop - 1].End;
        var tokens = new Token[stop - first];
        var ranges = new List<MultiwordRange>();
        for (var index = 0; index < tokens.Length; index++)
        {
            var piece = pieces[first + index];
            tokens[index] = new Token(text[piece.Start..piece.End], offset + piece.Start, offset + piece.End)
            {
                SpaceAfter = piece.End < end && Characters.IsBlank(text[piece.End]),
            };
            if (piece.Part == 2 && index > 0)
                ranges.Add(new MultiwordRange(index - 1, index, text[pieces[first + index - 1].Start..piece.End]));
        }

        // The space after a sentence is the next one's business, but CoNLL-U takes it as given unless denied.
        tokens[^1] = tokens[^1] with { SpaceAfter = end < text.Length ? Characters.IsBlank(text[end]) : !isBroken };
        return new Sentence(text[start..end], offset + start, tokens) { Ranges = ranges };
    }
}
