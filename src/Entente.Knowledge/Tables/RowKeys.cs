namespace Entente.Knowledge.Tables;

/// <summary>Rows are the same fact when their key columns are equal.</summary>
internal sealed class RowKeys(int[] columns) : IEqualityComparer<Row>
{
    public bool Equals(Row? first, Row? second)
    {
        foreach (var column in columns)
        {
            if (first![column] != second![column])
                return false;
        }

        return true;
    }

    public int GetHashCode(Row row)
    {
        var hash = default(HashCode);
        foreach (var column in columns)
            hash.Add(row[column]);
        return hash.ToHashCode();
    }
}
