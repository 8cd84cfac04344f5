using System.Text;

namespace Entente.Records.Documents.Tables;

/// <summary>Lines with their ends, which may be given back to be read again.</summary>
internal sealed class RawLines(TextReader reader)
{
    private readonly char[] _buffer = new char[1 << 14];
    private readonly Stack<string> _back = new();
    private int _start;
    private int _end;

    /// <summary>Number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next line; null at the end.</summary>
    public string? Next()
    {
        var line = _back.TryPop(out var given) ? given : Read();
        Number += line is null ? 0 : 1;
        return line;
    }

    /// <summary>Gives the lines back that were read last, in their order.</summary>
    public void GiveBack(IReadOnlyList<string> lines)
    {
        for (var index = lines.Count - 1; index >= 0; index--)
            _back.Push(lines[index]);
        Number -= lines.Count;
    }

    private string? Read()
    {
        var line = new StringBuilder();
        while (_start < _end || Fill())
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var feed = rest.IndexOf('\n');
            var part = feed < 0 ? rest : rest[..(feed + 1)];
            line.Append(part);
            _start += part.Length;
            if (feed >= 0)
                break;
        }

        return line.Length == 0 ? null : line.ToString();
    }

    private bool Fill()
    {
        (_start, _end) = (0, reader.Read(_buffer));
        return _end > 0;
    }
}
