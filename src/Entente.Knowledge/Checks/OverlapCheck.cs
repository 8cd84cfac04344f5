using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Checks;

/// <summary>Facts that hold one at a time: two lines of the same one may not share a day.</summary>
internal static class OverlapCheck
{
    /// <summary>Adds a problem for each line that overlaps an earlier one of the same fact.</summary>
    /// <param name="rows">A table's lines.</param>
    /// <param name="keyColumns">What makes two lines the same fact.</param>
    /// <param name="fromColumn">Where its first day stands; its last stands behind it.</param>
    /// <param name="problems">Where to.</param>
    public static void Find(List<Row> rows, int[] keyColumns, int fromColumn, List<Problem> problems)
    {
        var groups = rows.GroupBy(row => row, new RowKeys(keyColumns)).Where(group => group.Skip(1).Any());
        foreach (var group in groups)
        {
            var earlier = new List<(Row Row, DateSpan Dates)>();
            foreach (var row in group)
            {
                // Dates that cannot be read are told when the table is loaded.
                var dates = TableDate.Span(row, fromColumn, fromColumn + 1, []);
                if (earlier.Find(other => Overlap(other.Dates, dates)).Row is { } first)
                    problems.Add(Problems.Overlap(
                        row.File, row.Line, row.Key(keyColumns), SpanText(row, fromColumn), first.Line));
                earlier.Add((row, dates));
            }
        }
    }

    private static bool Overlap(DateSpan first, DateSpan second) =>
        (first.From is null || second.To is null || first.From <= second.To) &&
        (second.From is null || first.To is null || second.From <= first.To);

    private static string SpanText(Row row, int fromColumn) =>
        $"{Or(row[fromColumn], "always")} to {Or(row[fromColumn + 1], "today")}";

    private static string Or(string cell, string empty) => cell.Length == 0 ? empty : cell;
}
