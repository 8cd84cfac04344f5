using System.Globalization;
using CsvHelper;
using Spectre.Console;

namespace Entente.Cli.Answers;

/// <summary>Rows that leave as CSV or as a table for people.</summary>
/// <param name="columns">The header.</param>
internal sealed class Rows(params string[] columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row with one field a column.</summary>
    public void Add(params string[] fields) => _rows.Add(fields);

    /// <summary>Writes all rows.</summary>
    /// <param name="format"><c>csv</c>, or a table.</param>
    /// <param name="output">Where to.</param>
    public void Write(string format, TextWriter output)
    {
        if (format == "csv")
            WriteCsv(output);
        else
            WriteTable(output);
    }

    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Text(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void WriteCsv(TextWriter output)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        foreach (var row in _rows.Prepend(columns))
            csv.WriteRecord(row);
    }

    private void WriteTable(TextWriter output)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(columns);
        foreach (var row in _rows)
            table.AddRow(Array.ConvertAll(row, Markup.Escape));
        EventTable.Write(table, output);
    }
}
