using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Entente.Records.Store.Datasets;

/// <summary>A prepared statement that takes numbers and UTF-8 without a copy.</summary>
/// <remarks>Through ADO.NET the same insertion takes three times as long and several allocations a row.</remarks>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly long?[] _bound;
    private readonly bool[] _isBound;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
        var places = raw.sqlite3_bind_parameter_count(_statement) + 1;
        (_bound, _isBound) = (new long?[places], new bool[places]);
    }

    /// <summary>Binds a number; what was bound last stays bound, so the same again costs nothing.</summary>
    public void Bind(int place, long? value)
    {
        if (_isBound[place] && _bound[place] == value)
            return;
        (_isBound[place], _bound[place]) = (true, value);
        if (value is { } number)
            Check(raw.sqlite3_bind_int64(_statement, place, number));
        else
            Check(raw.sqlite3_bind_null(_statement, place));
    }

    /// <summary>Binds a text; nothing for an empty one.</summary>
    public void Bind(int place, ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            Bind(place, (long?)null);
            return;
        }

        _isBound[place] = false;
        Check(raw.sqlite3_bind_text(_statement, place, text));
    }

    public void Bind(int place, string text)
    {
        _isBound[place] = false;
        Check(raw.sqlite3_bind_text(_statement, place, text));
    }

    /// <summary>Runs it to its first row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code is raw.SQLITE_ROW or raw.SQLITE_DONE)
            return code == raw.SQLITE_ROW;
        var message = raw.sqlite3_errmsg(_database).utf8_to_string();
        raw.sqlite3_reset(_statement);
        throw new SqliteException(message, code & 0xff, code);
    }

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    /// <summary>A number that stands for a number or a text; 0 for nothing.</summary>
    /// <remarks>FNV-1a over the bytes of a text; two of ten million share one with a chance of one in four hundred
    /// thousand.</remarks>
    /// <param name="column">Which column.</param>
    /// <param name="salt">Tells numbers of different datasets apart.</param>
    public long NumberOrHash(int column, long salt)
    {
        var type = raw.sqlite3_column_type(_statement, column);
        if (type == raw.SQLITE_NULL)
            return 0;
        if (type == raw.SQLITE_INTEGER)
            return (salt << 48) ^ raw.sqlite3_column_int64(_statement, column) ^ (1L << 62);
        var hash = 14695981039346656037ul ^ (ulong)salt;
        foreach (var unit in raw.sqlite3_column_blob(_statement, column))
            hash = (hash ^ unit) * 1099511628211ul;
        return (long)hash;
    }

    public void Reset() => raw.sqlite3_reset(_statement);

    /// <summary>Runs it for its effect.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run()
    {
        Step();
        Reset();
        return raw.sqlite3_changes(_database);
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
            throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), code & 0xff, code);
    }
}
