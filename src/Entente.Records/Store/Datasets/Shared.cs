using Microsoft.Data.Sqlite;

namespace Entente.Records.Store.Datasets;

/// <summary>What rows have in common, read once each.</summary>
internal sealed class Shared<T>(SqliteConnection connection, string value, string table, Func<string, T> read)
    where T : class
{
    private const int MostKept = 1 << 17;

    private readonly Dictionary<long, T> _known = [];
    private readonly string _sql = $"SELECT {value} FROM {table} WHERE key = $key";

    public T? Of(long key)
    {
        if (_known.TryGetValue(key, out var found))
            return found;
        using var command = connection.CreateCommand();
        command.CommandText = _sql;
        command.Parameters.AddWithValue("$key", key);
        if (command.ExecuteScalar() is not string text)
            return null;
        if (_known.Count >= MostKept)
            _known.Clear();
        return _known[key] = read(text);
    }
}
