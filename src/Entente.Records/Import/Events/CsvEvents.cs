using CsvHelper;

namespace Entente.Records.Import.Events;

/// <summary>Our own events as CSV, as <see cref="Export.EventCsvWriter"/> writes them; columns may stand in any
/// order.</summary>
internal static class CsvEvents
{
    private static readonly CsvReaderOptions Options = new() { TrackLineNumbers = true };

    public static IEnumerable<EventRow> Read(TextReader reader, string file)
    {
        using var table = CsvReader.Create(reader, Options);
        var cells = new EventCells(table);
        if (!cells.Has("type") || !cells.Has("date"))
        {
            var columns = string.Join(", ", table.Headers);
            var problem = Problems.NotOfDataset(file, columns, "those of export events-csv");
            yield return new EventRow(null, problem, columns);
            yield break;
        }

        while (table.Read())
            yield return ReadRow(table, cells, file);
    }

    private static EventRow ReadRow(CsvReader table, EventCells cells, string file)
    {
        try
        {
            if (cells["type"].Length == 0)
                throw new FormatException("no type");
            return new EventRow(cells.ToEvent(), null, "");
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            var text = string.Join(',', Enumerable.Range(0, table.FieldCount).Select(table.GetString));
            return new EventRow(null, Problems.NotAnEvent(file, (int)table.LineNumber, text), text);
        }
    }
}
