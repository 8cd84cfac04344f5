using System.Globalization;

namespace Entente.Knowledge.Tables;

/// <summary>Reads <c>2014-03-18</c>, <c>2014-03</c> and <c>2014</c> as the first or last day they can mean.</summary>
internal static class TableDate
{
    /// <summary>Both ends of a row's dates; a date that cannot be read is a problem and counts as unknown.</summary>
    public static DateSpan Span(Row row, int fromColumn, int toColumn, List<Problem> problems)
    {
        var from = Read(row, row[fromColumn], isEnd: false, problems);
        var to = Read(row, row[toColumn], isEnd: true, problems);
        if (from is null || to is null || from <= to)
            return new DateSpan(from, to);
        problems.Add(Problems.BackwardDates(row.File, row.Line, row[fromColumn], row[toColumn]));
        return default;
    }

    private static DateOnly? Read(Row row, string cell, bool isEnd, List<Problem> problems)
    {
        if (cell.Length == 0)
            return null;
        if (TryRead(cell, isEnd, out var date))
            return date;
        problems.Add(Problems.BadDate(row.File, row.Line, cell));
        return null;
    }

    private static bool TryRead(ReadOnlySpan<char> cell, bool isEnd, out DateOnly date)
    {
        date = default;
        if (cell.Length is not (4 or 7 or 10) || !TryNumber(cell[..4], out var year) || year < 1)
            return false;
        var month = isEnd ? 12 : 1;
        if (cell.Length > 4 && (cell[4] != '-' || !TryNumber(cell[5..7], out month) || month is < 1 or > 12))
            return false;
        var lastDay = DateTime.DaysInMonth(year, month);
        var day = isEnd ? lastDay : 1;
        if (cell.Length > 7 && (cell[7] != '-' || !TryNumber(cell[8..], out day) || day < 1 || day > lastDay))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
