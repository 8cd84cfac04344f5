using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Entente.Records.Documents;

namespace Entente.Records.Import.Tables;

/// <summary>Values in the cells of datasets, read without a copy where that is often done.</summary>
internal static class Cells
{
    /// <summary>A number and nothing else.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> cell, out long number) =>
        Utf8Parser.TryParse(cell, out number, out var length) && length == cell.Length && length > 0;

    public static bool TryReal(ReadOnlySpan<byte> cell, out double number) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    /// <summary>Whether a cell says nothing: empty, or what R, Python and databases write for it.</summary>
    public static bool IsMissing(ReadOnlySpan<byte> cell) =>
        cell.IsEmpty || cell.SequenceEqual("NA"u8) || cell.SequenceEqual("NULL"u8) || cell.SequenceEqual("None"u8) ||
        cell.SequenceEqual("nan"u8) || cell.SequenceEqual("NaN"u8);

    /// <summary>The text of a cell, without space around it; empty where it says nothing.</summary>
    public static string Text(FieldReader table, int index) =>
        index < 0 || IsMissing(table[index]) ? "" : Encoding.UTF8.GetString(table[index]).Trim();

    /// <summary>A day as <c>20140131</c>, <c>2014-01-31</c> with or without a time, <c>1/31/2014</c> (the month first,
    /// as ICEWS of 2017 has it) or <c>31 January 2014</c>.</summary>
    public static bool TryDay(ReadOnlySpan<byte> cell, out DateOnly day)
    {
        cell = cell.Trim((byte)' ');
        var isIso = cell.Length >= 10 && cell[4] == '-' && cell[7] == '-';
        if (isIso && (cell.Length == 10 || cell[10] is (byte)' ' or (byte)'T'))
            return TryDay(cell[..4], cell[5..7], cell[8..10], out day);
        if (cell.Length == 8 && Utf8Parser.TryParse(cell, out int _, out var read) && read == 8)
            return TryDay(cell[..4], cell[4..6], cell[6..8], out day);
        var first = cell.IndexOf((byte)'/');
        var second = cell.LastIndexOf((byte)'/');
        if (first is 1 or 2 && second > first && cell.Length >= second + 5)
            return TryDay(cell.Slice(second + 1, 4), cell[..first], cell[(first + 1)..second], out day);
        return DateText.TryParse(Encoding.UTF8.GetString(cell), out day);
    }

    private static bool TryDay(
        ReadOnlySpan<byte> year, ReadOnlySpan<byte> month, ReadOnlySpan<byte> date, out DateOnly day)
    {
        day = default;
        if (!TryNumber(year, out var y) || !TryNumber(month, out var m) || !TryNumber(date, out var d))
            return false;
        if (y is < 1 or > 9999 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth((int)y, (int)m))
            return false;
        day = new DateOnly((int)y, (int)m, (int)d);
        return true;
    }
}
