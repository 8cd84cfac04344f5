using Dapper;
using Entente.Records.Import.Rows;
using Entente.Records.Store.Steps;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store.Datasets;

/// <summary>Puts rows of datasets into the store, many in one transaction.</summary>
/// <remarks>
/// Killed at any moment the file holds whole transactions and no part of one; the same import again adds what is
/// missing. A large import drops the indices over the sides and builds them at its end: kept up to date row by row
/// they cost more than all else together.
/// </remarks>
internal sealed class DatasetWriting : IDisposable
{
    // Fewer, longer transactions let the write-ahead log grow; more of them write the same pages again and again.
    private const int RowsATransaction = 500_000;

    private const string InsertRow = """
        INSERT INTO imported (key, hash, dataset, import, line, act, actor, recipient, site, publisher, last_day,
                              precision, sentence, own_id, story, url, text)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
        ON CONFLICT (key) DO NOTHING
        """;

    private readonly SqliteConnection _connection;
    private readonly long _dataset;
    private readonly Statement _insert;
    private readonly Statement _held;
    private readonly DatasetKeys _keys;
    private SqliteTransaction _transaction;
    private long _import;
    private int _pending;

    public DatasetWriting(SqliteConnection connection, string dataset, bool isLarge)
    {
        _connection = connection;
        _transaction = connection.BeginTransaction();
        _dataset = connection.ExecuteScalar<long>(
            "INSERT INTO datasets (name) VALUES (@dataset) ON CONFLICT DO UPDATE SET name = name RETURNING key",
            new { dataset },
            _transaction);
        if (isLarge)
            connection.Execute(Step3.DropIndices, transaction: _transaction);
        _insert = new Statement(connection, InsertRow);
        _held = new Statement(connection, "SELECT hash, dataset FROM imported WHERE key = ?1");
        _keys = new DatasetKeys(connection);
    }

    /// <summary>Begins a file: its rows will name it.</summary>
    public void Begin(string file) => _import = _connection.ExecuteScalar<long>(
        """
        INSERT INTO imports (dataset, file) VALUES (@_dataset, @file)
        ON CONFLICT DO UPDATE SET file = file RETURNING key
        """,
        new { _dataset, file },
        _transaction);

    /// <summary>Ends a file.</summary>
    public void End(long size, long rows, long refused) => _connection.Execute(
        "UPDATE imports SET size = @size, rows = @rows, refused = @refused WHERE key = @_import",
        new { size, rows, refused, _import },
        _transaction);

    /// <summary>Adds a row.</summary>
    /// <returns>False when the store holds one that says the same.</returns>
    public bool Add(DatasetRow row)
    {
        BindShared(row);
        for (var key = DayKey.Of(row.Day, row.Hash); ; key++)
        {
            _insert.Bind(1, key);
            if (_insert.Run() > 0)
                break;
            if (IsHeld(key, row.Hash))
                return false;
        }

        if (++_pending >= RowsATransaction)
            Continue();
        return true;
    }

    /// <summary>How many rows of the dataset bear a number or name that an earlier one of those days bears.</summary>
    public long RepeatedIds(DateOnly first, DateOnly last) => _connection.ExecuteScalar<long?>(
        """
        SELECT sum(times - 1) FROM (
            SELECT count(*) AS times FROM imported
            WHERE dataset = @_dataset AND key BETWEEN @From AND @To AND own_id IS NOT NULL
            GROUP BY own_id HAVING count(*) > 1)
        """,
        new { _dataset, From = DayKey.First(first), To = DayKey.Last(last) },
        _transaction) ?? 0;

    /// <summary>Makes all that was added last.</summary>
    public void Commit()
    {
        // Also after a small one: a large import that was killed may have left the indices out.
        _connection.Execute(Step3.Indices, transaction: _transaction);
        _transaction.Commit();
    }

    public void Dispose()
    {
        _insert.Dispose();
        _held.Dispose();
        _keys.Dispose();
        _transaction.Dispose();
    }

    private void BindShared(DatasetRow row)
    {
        _insert.Bind(2, row.Hash);
        _insert.Bind(3, _dataset);
        _insert.Bind(4, _import);
        _insert.Bind(5, row.Line);
        _insert.Bind(6, _keys.Of(row.Act));
        _insert.Bind(7, _keys.Of(row.Actor));
        _insert.Bind(8, _keys.Of(row.Recipient));
        _insert.Bind(9, _keys.Of(row.Site));
        _insert.Bind(10, _keys.Of(row.Publisher));
        _insert.Bind(11, row.LastDay?.DayNumber);
        _insert.Bind(12, (long)row.Precision);
        _insert.Bind(13, row.Sentence);
        if (row.Number is { } number)
            _insert.Bind(14, number);
        else
            _insert.Bind(14, row.Label.Span);
        _insert.Bind(15, row.Story);
        _insert.Bind(16, row.Url.Span);
        _insert.Bind(17, row.Text.Span);
    }

    // The key holds part of the hash; two rows of a day that share the part take neighbouring keys.
    private bool IsHeld(long key, long hash)
    {
        _held.Bind(1, key);
        _held.Step();
        var isSame = _held.Number(0) == hash && _held.Number(1) == _dataset;
        _held.Reset();
        return isSame;
    }

    private void Continue()
    {
        _transaction.Commit();
        _transaction.Dispose();
        _transaction = _connection.BeginTransaction();
        _pending = 0;
    }
}
