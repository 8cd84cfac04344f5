using CsvHelper;

namespace Entente.Records.Documents.Formats;

/// <summary>A table of documents with a header line.</summary>
internal sealed class CsvFormat : IFormat
{
    private static readonly CsvReaderOptions Options = new() { TrackLineNumbers = true };

    public IEnumerable<Item> Read(Input input)
    {
        using var reader = input.OpenText();
        using var table = CsvReader.Create(reader, Options);
        if (!table.TryGetFieldIndex(input.Columns.Text, out _))
        {
            var found = string.Join(", ", table.Headers);
            yield return Item.Of(Problems.NoTextColumn(input.Name, input.Columns.Text, found));
            yield break;
        }

        while (table.Read())
        {
            foreach (var item in ReadRow(input, table))
                yield return item;
        }

        foreach (var repair in input.Repairs())
            yield return repair;
    }

    private static IEnumerable<Item> ReadRow(Input input, CsvReader table)
    {
        var line = (int)table.LineNumber;
        if (table.FieldCount < table.Headers.Count)
            return [Item.Of(Problems.ShortRow(input.Name, line, table.FieldCount, table.Headers.Count))];
        var date = Field(table, input.Columns.Date);
        var item = new Item
        {
            Line = line,
            Id = Field(table, input.Columns.Id),
            Date = DateText.Parse(date),
            Text = Field(table, input.Columns.Text),
            Title = Field(table, input.Columns.Title),
            Author = Field(table, input.Columns.Author),
            Source = Field(table, input.Columns.Source),
            Url = Field(table, input.Columns.Url),
            Language = Field(table, input.Columns.Language),
        };
        return date.Length == 0 || item.Date is not null
            ? [item]
            : [Item.Of(Problems.NotADate(input.Name, line, date)) with { Id = item.Id }, item];
    }

    private static string Field(CsvReader table, string name) =>
        table.TryGetFieldIndex(name, out var index) ? table.GetString(index) : "";
}
