namespace Entente.Records.Documents.Tables;

/// <summary>Reads delimited text row by row after RFC 4180: quoted cells may hold separators, line ends and doubled
/// quotes.</summary>
/// <remarks>
/// A quote that is never closed would take the rest of the file for one cell: it costs its own line only. Blank lines
/// are no rows. The separator is told from the first line: a tab, a comma, a semicolon or a bar.
/// </remarks>
internal sealed class CsvRows
{
    // A row of so many letters has a quote that is never closed.
    private const int LongestRow = 1 << 22;

    private const string Separators = ",;\t|";

    private readonly RawLines _lines;
    private CsvCells _cells = new(',');

    public CsvRows(TextReader reader)
    {
        _lines = new RawLines(reader);
        if (_lines.Next() is not { } first)
            return;
        _cells = new CsvCells(SeparatorOf(first));
        _lines.GiveBack([first]);
    }

    /// <summary>The cells of the row.</summary>
    public IReadOnlyList<string> Cells => _cells.All;

    /// <summary>The line on which the row begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Whether the row has a quote that is never closed, and was cut at each separator of its first
    /// line.</summary>
    public bool IsUnclosed { get; private set; }

    /// <summary>Whether a text begins with the header of a table that has a column of this name.</summary>
    public static bool IsHeader(string text, string column)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? text : text[..end];
        var names = line.Split(SeparatorOf(line));
        return names.Length > 1 && Array.Exists(
            names, name => name.Trim(' ', '"', '\r').Equals(column, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Moves to the next row.</summary>
    /// <returns>False at the end.</returns>
    public bool Read()
    {
        while (_lines.Next() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            Line = _lines.Number;
            ReadRow(line);
            return true;
        }

        return false;
    }

    private void ReadRow(string first)
    {
        var taken = new List<string>();
        var length = first.Length;
        _cells.Begin();
        IsUnclosed = !_cells.TryAdd(first);
        while (!IsUnclosed && _cells.IsOpen)
        {
            if (length > LongestRow || _lines.Next() is not { } line)
            {
                IsUnclosed = true;
                break;
            }

            taken.Add(line);
            length += line.Length;
            IsUnclosed = !_cells.TryAdd(line);
        }

        if (!IsUnclosed)
            return;
        _lines.GiveBack(taken);
        _cells.Cut(first);
    }

    private static char SeparatorOf(string line) =>
        Separators.MaxBy(separator => line.Count(letter => letter == separator));
}
