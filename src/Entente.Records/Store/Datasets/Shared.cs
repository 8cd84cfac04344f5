using Microsoft.Data.Sqlite;

namespace Entente.Records.Store.Datasets;

/// <summary>What rows have in common, read once each.</summary>
internal sealed class Shared<T>(SqliteConnection connection, string value, string table, Func<string, T> read)
    where T : class
{
    private const int MostKept = 1 << 17;

    private readonly Dictionary<long, T> _known = [];
    private readonly SqliteParameter _key = new() { ParameterName = "$key" };
    private SqliteCommand? _command;

    public T? Of(long key)
    {
        if (_known.TryGetValue(key, out var found))
            return found;
        _key.Value = key;
        if ((_command ??= Command()).ExecuteScalar() is not string text)
            return null;
        if (_known.Count >= MostKept)
            _known.Clear();
        return _known[key] = read(text);
    }

    // Kept, so that it is prepared once for thousands of keys; the connection lets go of it when it is closed.
    private SqliteCommand Command()
    {
        var command = connection.CreateCommand();
        command.CommandText = $"SELECT {value} FROM {table} WHERE key = $key";
        command.Parameters.Add(_key);
        return command;
    }
}
