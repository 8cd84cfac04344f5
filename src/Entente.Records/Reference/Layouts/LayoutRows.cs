using System.Text.Json.Nodes;
using Entente.Records.Import.Tables;
using Entente.Records.Store.Datasets;

namespace Entente.Records.Reference.Layouts;

/// <summary>Rows about states and pairs of states by year.</summary>
/// <remarks>−9, −8 and NA are how the Correlates of War and R write that a value is not known: they become no value,
/// and no zero.</remarks>
internal sealed class LayoutRows(Layout layout, Columns columns, string file) : IReferenceRows
{
    private readonly int _one = columns.Find(layout.One);
    private readonly int _other = layout.Other.Length > 0 ? columns.Find(layout.Other) : -1;
    private readonly int _first = columns.Find(layout.First);
    private readonly int _last = columns.Find(layout.Last);
    private readonly (string Field, int Column)[] _fields = Array.ConvertAll(
        layout.Fields, field => (field.Field, columns.Find(field.Column)));

    public string Source => layout.Source;

    public Problem? Read(FieldReader table, ReferenceWriting writing)
    {
        if (table.Count < columns.Names.Count)
            return Problems.ShortRow(file, (int)table.Line, table.Count, columns.Names.Count);
        if (!Cells.TryNumber(table[_one], out var one))
            return Problems.NotANumber(file, (int)table.Line, table.Text(_one), layout.One);
        var other = 0L;
        if (_other >= 0 && !Cells.TryNumber(table[_other], out other))
            return Problems.NotANumber(file, (int)table.Line, table.Text(_other), layout.Other);
        if (!Cells.TryNumber(table[_first], out var first))
            return Problems.NotANumber(file, (int)table.Line, table.Text(_first), layout.First);

        // A rivalry that goes on has no last year; the coverage's is taken for it.
        var isOpen = !Cells.TryNumber(table[_last], out var last) || last >= 9999;
        long? end = isOpen ? null : last;
        writing.Add((one, other), (first, end), table.Line, FieldsOf(table, first, end));
        return null;
    }

    private string FieldsOf(FieldReader table, long first, long? last)
    {
        var fields = new JsonObject();
        foreach (var (name, column) in _fields)
        {
            if (column < 0 || Cells.IsMissing(table[column]))
                continue;
            if (name == "name")
                fields[name] = table.Text(column);
            else if (Cells.TryReal(table[column], out var value) && value is not (-9 or -8))
                fields[name] = value;
        }

        if (layout.First != layout.Last)
            (fields["first"], fields["last"]) = (first, last ?? 9999);
        return fields.ToJsonString();
    }
}
