using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Entente.Records.Import.Tables;

/// <summary>Reads a table of delimited fields row by row as UTF-8, without an allocation a row.</summary>
/// <remarks>
/// Commas follow RFC 4180: quoted fields may hold separators, line ends and doubled quotes. Tabs do not: datasets with
/// tabs do not escape quotes, and one that stands alone must not swallow the rows after it. A row with bytes that are
/// no UTF-8 is read as Latin-1, which is what old files are in. Blank lines are no rows.
/// </remarks>
internal sealed class FieldReader : IDisposable
{
    // A quote that is never closed would take the rest of the file for one row.
    private const int LongestQuoted = 1 << 20;
    private const int FirstBuffer = 1 << 18;

    private readonly Stream _stream;
    private byte[] _buffer = new byte[FirstBuffer];
    private int _next;
    private int _filled;
    private bool _ended;
    private long _nextLine = 1;
    private byte[] _row;
    private byte[] _spare = [];
    private int[] _starts = new int[64];
    private int[] _ends = new int[64];
    private (int Start, int End) _raw;

    public FieldReader(Stream stream)
    {
        _stream = stream;
        _row = _buffer;
        Fill();
        if (_buffer.AsSpan(0, _filled).StartsWith(Encoding.UTF8.Preamble))
            _next = Encoding.UTF8.Preamble.Length;
        Separator = SeparatorOf(_buffer.AsSpan(_next, _filled - _next));
    }

    /// <summary>The separator, told from the first line: a tab, a comma or a semicolon.</summary>
    public byte Separator { get; }

    /// <summary>How many fields the row has.</summary>
    public int Count { get; private set; }

    /// <summary>The line on which the row begins, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Whether the row was no UTF-8 and was read as Latin-1.</summary>
    public bool IsLatin { get; private set; }

    /// <summary>Whether the row has a quote that is never closed; its fields are those of its first line.</summary>
    public bool IsUnclosed { get; private set; }

    /// <summary>The row as it stands in the file, without its line end.</summary>
    public ReadOnlySpan<byte> Raw => _buffer.AsSpan(_raw.Start, _raw.End - _raw.Start);

    public ReadOnlySpan<byte> this[int index] =>
        index < Count ? _row.AsSpan(_starts[index], _ends[index] - _starts[index]) : default;

    /// <summary>A field that is read after this row's turn is over; good until the next <see cref="Read"/>.</summary>
    public ReadOnlyMemory<byte> Memory(int index) =>
        index >= 0 && index < Count ? _row.AsMemory(_starts[index], _ends[index] - _starts[index]) : default;

    /// <summary>Some fields beside each other, separators included, as one key.</summary>
    public ReadOnlySpan<byte> Stretch(int first, int last) =>
        last < Count ? _row.AsSpan(_starts[first], _ends[last] - _starts[first]) : default;

    public string Text(int index) => index < 0 ? "" : Encoding.UTF8.GetString(this[index]);

    /// <summary>Moves to the next row.</summary>
    /// <returns>False at the end.</returns>
    public bool Read()
    {
        while (TakeLine(out var start, out var end))
        {
            if (_buffer.AsSpan(start, end - start).Trim("\t "u8).IsEmpty)
                continue;
            _raw = (start, end);
            Split(start, end);
            return true;
        }

        return false;
    }

    public void Dispose() => _stream.Dispose();

    private bool TakeLine(out int start, out int end)
    {
        var searched = 0;
        var lines = 0;
        IsUnclosed = false;
        while (true)
        {
            var rest = _buffer.AsSpan(_next + searched, _filled - _next - searched);
            var found = rest.IndexOf((byte)'\n');
            if (found < 0 && !_ended)
            {
                searched = Separator == '\t' ? _filled - _next : searched;
                Fill();
                continue;
            }

            var length = searched + (found < 0 ? rest.Length : found);
            lines++;
            if (IsOpen(_buffer.AsSpan(_next, length)) && length < LongestQuoted && found >= 0)
            {
                searched = length + 1;
                continue;
            }

            return Take(length, lines, found >= 0, out start, out end);
        }
    }

    private bool Take(int length, int lines, bool hasEnd, out int start, out int end)
    {
        (start, end) = (_next, _next + length);
        if (start == _filled)
            return false;
        if (lines > 1 && IsOpen(_buffer.AsSpan(start, length)))
        {
            IsUnclosed = true;
            length = _buffer.AsSpan(start, length).IndexOf((byte)'\n');
            (end, lines, hasEnd) = (start + length, 1, true);
        }
        else
        {
            IsUnclosed = IsOpen(_buffer.AsSpan(start, length));
        }

        _next = end + (hasEnd ? 1 : 0);
        Line = _nextLine;
        _nextLine += lines;
        if (end > start && _buffer[end - 1] == '\r')
            end--;
        return true;
    }

    private bool IsOpen(ReadOnlySpan<byte> line) => Separator != '\t' && (line.Count((byte)'"') & 1) == 1;

    private void Split(int start, int end)
    {
        (_row, Count) = (_buffer, 0);
        IsLatin = !System.Text.Unicode.Utf8.IsValid(_buffer.AsSpan(start, end - start));
        if (IsLatin)
            (start, end) = Recode(start, end);
        if (Separator != '\t' && !IsUnclosed && _row.AsSpan(start, end - start).Contains((byte)'"'))
            SplitQuoted(start, end);
        else
            SplitPlain(start, end);
    }

    private (int Start, int End) Recode(int start, int end)
    {
        var text = Encoding.Latin1.GetString(_buffer.AsSpan(start, end - start));
        _row = Encoding.UTF8.GetBytes(text);
        return (0, _row.Length);
    }

    private void SplitPlain(int start, int end)
    {
        var isQuoted = _row.AsSpan(start, end - start).Contains((byte)'"');
        var (from, at) = (start, start);
        if (Vector256.IsHardwareAccelerated)
        {
            var separators = Vector256.Create(Separator);
            for (; at + Vector256<byte>.Count <= end; at += Vector256<byte>.Count)
            {
                var block = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_row), (nuint)at);
                var found = Vector256.Equals(block, separators).ExtractMostSignificantBits();
                for (; found != 0; found &= found - 1)
                {
                    var stop = at + BitOperations.TrailingZeroCount(found);
                    Add(from, stop, isQuoted);
                    from = stop + 1;
                }
            }
        }

        for (; at < end; at++)
        {
            if (_row[at] != Separator)
                continue;
            Add(from, at, isQuoted);
            from = at + 1;
        }

        Add(from, end, isQuoted);
    }

    private void Add(int start, int end, bool isQuoted)
    {
        var hasQuotes = isQuoted && end - start >= 2 && _row[start] == '"' && _row[end - 1] == '"';
        Add(hasQuotes ? start + 1 : start, hasQuotes ? end - 1 : end);
    }

    // Doubled quotes become one, so the fields are written anew beside the buffer.
    private void SplitQuoted(int start, int end)
    {
        var line = _row.AsSpan(start, end - start);
        if (_spare.Length < line.Length)
            _spare = new byte[Math.Max(line.Length, FirstBuffer)];
        var (from, to, isIn) = (0, 0, false);
        for (var index = 0; index < line.Length; index++)
        {
            var letter = line[index];
            if (letter == '"' && isIn && index + 1 < line.Length && line[index + 1] == '"')
                _spare[to++] = line[index++];
            else if (letter == '"' && (isIn || to == from))
                isIn = !isIn;
            else if (letter == Separator && !isIn)
                from = AddUpTo(from, to);
            else
                _spare[to++] = letter;
        }

        Add(from, to);
        _row = _spare;
    }

    private int AddUpTo(int start, int end)
    {
        Add(start, end);
        return end;
    }

    private void Add(int start, int end)
    {
        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, Count * 2);
            Array.Resize(ref _ends, Count * 2);
        }

        (_starts[Count], _ends[Count]) = (start, end);
        Count++;
    }

    private void Fill()
    {
        var kept = _filled - _next;
        if (kept == _buffer.Length)
            Array.Resize(ref _buffer, kept * 2);
        else if (_next > 0)
            Buffer.BlockCopy(_buffer, _next, _buffer, 0, kept);
        (_next, _filled) = (0, kept);
        var read = _stream.Read(_buffer, _filled, _buffer.Length - _filled);
        _filled += read;
        _ended = read == 0;
    }

    private static byte SeparatorOf(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var line = end < 0 ? text : text[..end];
        if (line.Contains((byte)'\t'))
            return (byte)'\t';
        return line.Count((byte)';') > line.Count((byte)',') ? (byte)';' : (byte)',';
    }
}
