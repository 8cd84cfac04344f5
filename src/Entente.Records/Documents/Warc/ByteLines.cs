using System.Text;

namespace Entente.Records.Documents.Warc;

/// <summary>A stream that is read now by lines, now by bytes.</summary>
internal sealed class ByteLines(Stream stream)
{
    // A line longer than this is no header: its rest is dropped.
    private const int LongestLine = 1 << 16;

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private string? _unread;

    /// <summary>The next line without its end, as Latin-1; null at the end.</summary>
    public string? ReadLine()
    {
        if (_unread is { } line)
        {
            _unread = null;
            return line;
        }

        var text = new StringBuilder();
        for (var any = false; ; any = true)
        {
            if (_start == _end && !Fill())
                return any ? text.ToString() : null;
            var rest = _buffer.AsSpan(_start, _end - _start);
            var feed = rest.IndexOf((byte)'\n');
            var part = feed < 0 ? rest : rest[..feed];
            if (text.Length < LongestLine)
                text.Append(Encoding.Latin1.GetString(part));
            _start += feed < 0 ? rest.Length : feed + 1;
            if (feed >= 0)
                return text.ToString().TrimEnd('\r');
        }
    }

    /// <summary>Gives a line back: it is the next one again.</summary>
    public void Unread(string line) => _unread = line;

    /// <exception cref="InvalidDataException">The stream ends before.</exception>
    public byte[] ReadExactly(int count)
    {
        using var bytes = new MemoryStream(Math.Min(count, 1 << 20));
        Take(count, part => bytes.Write(part));
        return bytes.ToArray();
    }

    /// <summary>So many bytes, or fewer at the end of the stream.</summary>
    public byte[] ReadUpTo(int count)
    {
        using var bytes = new MemoryStream();
        while (bytes.Length < count && (_start < _end || Fill()))
        {
            var part = _buffer.AsSpan(_start, (int)Math.Min(count - bytes.Length, _end - _start));
            bytes.Write(part);
            _start += part.Length;
        }

        return bytes.ToArray();
    }

    public byte[] ReadRest() => ReadUpTo(int.MaxValue);

    /// <exception cref="InvalidDataException">The stream ends before.</exception>
    public void Skip(long count) => Take(count, _ => { });

    private void Take(long count, Action<ReadOnlySpan<byte>> use)
    {
        while (count > 0)
        {
            if (_start == _end && !Fill())
                throw new InvalidDataException(Problems.EndsWithinRecord);
            var part = _buffer.AsSpan(_start, (int)Math.Min(count, _end - _start));
            use(part);
            _start += part.Length;
            count -= part.Length;
        }
    }

    private bool Fill()
    {
        (_start, _end) = (0, stream.Read(_buffer));
        return _end > 0;
    }
}
