using System.Text;

namespace Entente.Records.Documents.Tables;

/// <summary>Cuts the lines of one row into cells.</summary>
/// <param name="separator">What stands between cells.</param>
internal sealed class CsvCells(char separator)
{
    private readonly StringBuilder _cell = new();
    private List<string> _all = [];
    private int _lines;

    public IReadOnlyList<string> All => _all;

    /// <summary>Whether a quote waits to be closed on a later line.</summary>
    public bool IsOpen { get; private set; }

    public void Begin()
    {
        (_all, IsOpen, _lines) = ([], false, 0);
        _cell.Clear();
    }

    /// <summary>Takes one more line of the row.</summary>
    /// <returns>False where a quote is closed in the middle of a word, lines after it was opened: it never was meant to
    /// be.</returns>
    public bool TryAdd(string line)
    {
        _lines++;
        var end = line.AsSpan().TrimEnd("\r\n").Length;
        var isFresh = !IsOpen;
        for (var index = 0; index < end; index++)
        {
            var letter = line[index];
            if (IsOpen && letter == '"')
            {
                var next = index + 1 < end ? line[index + 1] : separator;
                if (next == '"')
                    index++;
                IsOpen = next != separator;
                if (!IsOpen)
                    continue;
                if (next != '"' && _lines > 1)
                    return false;
                _cell.Append('"');
            }
            else if (!IsOpen && letter == separator)
            {
                Close();
                isFresh = true;
                continue;
            }
            else if (!IsOpen && isFresh && letter == '"')
            {
                IsOpen = true;
            }
            else
            {
                _cell.Append(letter);
            }

            isFresh = false;
        }

        if (IsOpen)
            _cell.Append(line.AsSpan(end));
        else
            Close();
        return true;
    }

    /// <summary>Cuts a line at each separator, quotes or not.</summary>
    public void Cut(string line)
    {
        Begin();
        _all = [.. line.TrimEnd('\r', '\n').Split(separator)];
    }

    private void Close()
    {
        _all.Add(_cell.ToString());
        _cell.Clear();
    }
}
