using System.Text;

namespace Entente.Records.Documents.Formats;

/// <summary>An open file with the name that problems tell.</summary>
/// <remarks>Bytes that are not UTF-8 are read as Windows-1252, which is what old files are in, and counted; the rest of
/// a letter that was cut becomes U+FFFD. A byte-order mark overrides UTF-8.</remarks>
internal sealed class Input(string name, Stream stream, CsvColumns? columns = null)
{
    private readonly Replacements _replacements = new();

    public string Name { get; } = name;

    public Stream Stream { get; } = stream;

    /// <summary>The columns of a table that the caller chose.</summary>
    public CsvColumns Columns { get; } = columns ?? new CsvColumns();

    /// <summary>How many byte sequences were replaced so far.</summary>
    public int Replaced => _replacements.Count;

    /// <summary>The name without folder, <c>.gz</c> and extension: what a document without an id is called.</summary>
    public string Stem => Web.IsAddress(Name) ? Name : Path.GetFileNameWithoutExtension(Archives.InnerName(Name));

    public TextReader OpenText()
    {
        return new StreamReader(Stream, Lenient(), detectEncodingFromByteOrderMarks: true);
    }

    public string ReadText()
    {
        using var reader = OpenText();
        return reader.ReadToEnd();
    }

    /// <summary>The warning about bytes that were replaced; none when all were sound.</summary>
    public IEnumerable<Item> Repairs(int line = 0)
    {
        if (Replaced > 0)
            yield return Item.Of(Problems.NotUtf8(Name, line, Replaced));
    }

    private Encoding Lenient() => Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, _replacements);

    private sealed class Replacements : DecoderFallback
    {
        public int Count { get; private set; }

        public override int MaxCharCount => 1;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

        private sealed class Buffer(Replacements owner) : DecoderFallbackBuffer
        {
            private char _pending;

            public override int Remaining => _pending == '\0' ? 0 : 1;

            // Always one letter, so that offsets agree with those of other programs.
            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                owner.Count++;
                _pending = bytesUnknown is [var single] ? Windows1252.LetterOf(single) : '\uFFFD';
                return true;
            }

            public override char GetNextChar()
            {
                var next = _pending;
                _pending = '\0';
                return next;
            }

            public override bool MovePrevious() => false;
        }
    }
}
