using CsvHelper;

namespace Entente.Evaluation.Gold;

/// <summary>Tables with a header line, as comma-separated values.</summary>
internal static class CsvRows
{
    /// <summary>Reads the rows one by one: each cell by its column's name.</summary>
    /// <param name="reader">The table.</param>
    public static IEnumerable<Dictionary<string, string>> Read(TextReader reader)
    {
        using var table = CsvReader.Create(reader, new CsvReaderOptions());
        while (table.Read())
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var index = 0; index < table.Headers.Count && index < table.FieldCount; index++)
                row[table.Headers[index]] = table.GetString(index);
            yield return row;
        }
    }
}
