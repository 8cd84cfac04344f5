using System.Globalization;
using CsvHelper;

namespace Entente.Records.Export;

/// <summary>A CSV table: a header, rows, empty fields for what is not known.</summary>
internal sealed class TableWriter : IDisposable
{
    private readonly CsvWriter _writer;

    public TableWriter(TextWriter output, params ReadOnlySpan<string> columns)
    {
        _writer = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        _writer.WriteRecord(columns);
    }

    public void Write(params ReadOnlySpan<string> fields) => _writer.WriteRecord(fields);

    public static string Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static string Text(double? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";

    public static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public void Dispose() => _writer.Dispose();
}
