namespace Entente.Knowledge.Tables;

/// <summary>Reads one table: UTF-8, tab-separated, lines that start with <c>#</c> are comments, then the
/// header.</summary>
/// <remarks>Rows end in the order of the form's columns, whatever their order in the file; further columns are let
/// be.</remarks>
internal sealed class TableReader(string file, TableForm form, List<Problem> problems)
{
    private readonly List<Row> _rows = [];
    private int[]? _positions;
    private int _headerCount;
    private string[] _above = [];

    /// <summary>The rows that have all columns; what is wrong with the others is told as a problem.</summary>
    public List<Row> Read(string text)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (content.IsWhiteSpace() || (content[0] == '#' && _positions is null))
                continue;
            if (_positions is not null)
                ReadRow(content, line);
            else if (!ReadHeader(content.ToString().Split('\t'), line))
                return _rows;
        }

        if (_positions is null)
            problems.Add(Problems.NoHeader(file, form.Columns));
        return _rows;
    }

    private bool ReadHeader(string[] names, int line)
    {
        var positions = new int[form.Columns.Length];
        for (var column = 0; column < positions.Length; column++)
        {
            positions[column] = Array.IndexOf(names, form.Columns[column]);
            if (positions[column] >= 0)
                continue;
            problems.Add(Problems.MissingColumn(file, line, form.Columns[column], form.Columns));
            return false;
        }

        _positions = positions;
        _headerCount = names.Length;
        _above = [.. Enumerable.Repeat("", positions.Length)];
        return true;
    }

    private void ReadRow(ReadOnlySpan<char> content, int line)
    {
        Span<Range> parts = stackalloc Range[24];
        var count = content.Split(parts, '\t');
        if (count != _headerCount)
        {
            problems.Add(Problems.ColumnCount(file, line, count, _headerCount, form.Columns));
            return;
        }

        // Codes and sectors repeat from row to row: one string serves them all.
        var cells = new string[form.Columns.Length];
        for (var column = 0; column < cells.Length; column++)
        {
            var cell = content[parts[_positions![column]]].Trim();
            cells[column] = cell.SequenceEqual(_above[column]) ? _above[column] : cell.ToString();
        }

        _above = cells;
        _rows.Add(new Row(file, line, cells));
    }
}
