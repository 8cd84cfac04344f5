using Entente.Language.Words;

namespace Entente.Training;

/// <summary>Plain text told apart into words, the form in which the neural training reads unlabelled text.</summary>
internal static class WordList
{
    private const int ShortestSentence = 4;
    private const int LongestSentence = 100;

    /// <summary>Writes one sentence a line, its words parted by single spaces.</summary>
    /// <param name="paths">Plain text; an empty line ends a paragraph.</param>
    /// <param name="output">Sentences of 4 to 100 words only: shorter ones teach little, longer ones are lists.</param>
    /// <returns>How many words were written.</returns>
    public static long Write(IEnumerable<string> paths, TextWriter output)
    {
        var segmenter = new Segmenter(new SentenceBreaks(null));
        var count = 0L;
        foreach (var sentence in paths.SelectMany(Paragraphs).SelectMany(segmenter.Sentences))
        {
            if (sentence.Tokens.Count is < ShortestSentence or > LongestSentence)
                continue;
            output.Write(string.Join(' ', sentence.Tokens.Select(token => token.Form)));
            output.Write('\n');
            count += sentence.Tokens.Count;
        }

        return count;
    }

    private static IEnumerable<string> Paragraphs(string path) => File.ReadLines(path).Where(line => line.Length > 0);
}
