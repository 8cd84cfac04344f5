using System.Text;

namespace Entente.Records.Export;

/// <summary>Several values in one cell with <c>|</c> between them; a <c>|</c> or <c>\</c> in a value has a <c>\</c>
/// before it.</summary>
internal static class CsvList
{
    public static string Join(IEnumerable<string> values) => string.Join('|', values.Select(Escaped));

    /// <summary>The values; none for an empty cell.</summary>
    public static string[] Split(string cell)
    {
        if (cell.Length == 0)
            return [];
        if (!cell.Contains('\\', StringComparison.Ordinal))
            return cell.Split('|');
        var values = new List<string>();
        var value = new StringBuilder();
        for (var index = 0; index < cell.Length; index++)
        {
            if (cell[index] == '\\' && index + 1 < cell.Length)
                value.Append(cell[++index]);
            else if (cell[index] == '|')
                Close(values, value);
            else
                value.Append(cell[index]);
        }

        Close(values, value);
        return [.. values];
    }

    private static void Close(List<string> values, StringBuilder value)
    {
        values.Add(value.ToString());
        value.Clear();
    }

    private static string Escaped(string value) =>
        value.AsSpan().ContainsAny('|', '\\')
            ? value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)
            : value;
}
