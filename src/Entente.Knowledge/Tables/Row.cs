namespace Entente.Knowledge.Tables;

/// <summary>One fact of a table: its cells and where it stands.</summary>
internal sealed class Row(string file, int line, string[] cells)
{
    public string File { get; } = file;

    public int Line { get; } = line;

    public string this[int column] => cells[column];

    /// <summary>The parts of a cell that holds a list; none when it is empty.</summary>
    public string[] List(int column) =>
        cells[column].Length == 0
            ? []
            : cells[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What tells this row from the others of its table, as a message names it.</summary>
    public string Key(int[] columns) => string.Join(' ', columns.Select(column => cells[column])).Trim();
}
