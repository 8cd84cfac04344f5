using Entente.Records.Documents.Tables;

namespace Entente.Records.Documents.Formats;

/// <summary>A table of documents with a header line.</summary>
internal sealed class CsvFormat : IFormat
{
    public IEnumerable<Item> Read(Input input)
    {
        using var reader = input.OpenText();
        var table = new CsvRows(reader);
        if (!table.Read())
        {
            yield return Item.Of(Problems.EmptyFile(input.Name));
            yield break;
        }

        var columns = new Places(table.Cells, input.Columns);
        if (columns.Text < 0)
        {
            var found = string.Join(", ", table.Cells);
            yield return Item.Of(Problems.NoTextColumn(input.Name, input.Columns.Text, found));
            yield break;
        }

        while (table.Read())
        {
            foreach (var item in ReadRow(input.Name, table, columns))
                yield return item;
        }

        foreach (var repair in input.Repairs())
            yield return repair;
    }

    private static IEnumerable<Item> ReadRow(string file, CsvRows table, Places columns)
    {
        var (line, count) = (table.Line, table.Cells.Count);
        var isLong = count > columns.Count && table.Cells.Skip(columns.Count).Any(cell => cell.Length > 0);
        if (table.IsUnclosed && count != columns.Count)
            return [Item.Of(Problems.UnclosedQuote(file, line))];
        if (count < columns.Count)
            return [Item.Of(Problems.ShortRow(file, line, count, columns.Count))];
        if (isLong)
            return [Item.Of(Problems.LongRow(file, line, count, columns.Count))];
        var date = Cell(columns.Date);
        var item = new Item
        {
            Line = line,
            Id = Cell(columns.Id),
            Date = DateText.Parse(date),
            Text = Cell(columns.Text),
            Title = Cell(columns.Title),
            Author = Cell(columns.Author),
            Source = Cell(columns.Source),
            Url = Cell(columns.Url),
            Language = Cell(columns.Language),
        };
        return [.. Warnings(), item];

        IEnumerable<Item> Warnings()
        {
            if (table.IsUnclosed)
                yield return Item.Of(Problems.QuoteAsLetter(file, line)) with { Id = item.Id };
            if (date.Length > 0 && item.Date is null)
                yield return Item.Of(Problems.NotADate(file, line, date)) with { Id = item.Id };
        }

        string Cell(int index) => index < 0 ? "" : table.Cells[index];
    }

    /// <summary>Where a table has what; −1 for what it has not.</summary>
    private sealed class Places(IReadOnlyList<string> names, CsvColumns columns)
    {
        public int Count { get; } = names.Count;

        public int Text { get; } = Find(names, columns.Text);

        public int Id { get; } = Find(names, columns.Id);

        public int Date { get; } = Find(names, columns.Date);

        public int Title { get; } = Find(names, columns.Title);

        public int Author { get; } = Find(names, columns.Author);

        public int Source { get; } = Find(names, columns.Source);

        public int Url { get; } = Find(names, columns.Url);

        public int Language { get; } = Find(names, columns.Language);

        private static int Find(IReadOnlyList<string> names, string name) =>
            Enumerable.Range(0, names.Count).FirstOrDefault(
                index => names[index].Trim().Equals(name, StringComparison.OrdinalIgnoreCase), -1);
    }
}
