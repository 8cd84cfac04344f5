using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store.Datasets;

/// <summary>Puts one file of reference data into the store in place of what it held of that dataset.</summary>
internal sealed class ReferenceWriting : IDisposable
{
    private const int Open = 9999;

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly Statement _row;
    private readonly Statement _vote;
    private readonly Statement _held;
    private readonly long _key;
    private long _first = long.MaxValue;
    private long _last = long.MinValue;

    public ReferenceWriting(SqliteConnection connection, string subject, string source)
    {
        _connection = connection;
        _transaction = connection.BeginTransaction();
        connection.Execute(
            "DELETE FROM reference_sets WHERE subject = @subject AND source = @source",
            new { subject, source },
            _transaction);
        _key = connection.ExecuteScalar<long>(
            """
            INSERT INTO reference_sets (subject, source, first, last, file, rows)
            VALUES (@subject, @source, 0, 0, '', 0) RETURNING key
            """,
            new { subject, source },
            _transaction);
        _row = new Statement(connection, """
            INSERT INTO reference_rows (source, one, other, first, line, last, fields)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """);
        _vote = new Statement(connection, """
            INSERT INTO roll_calls (source, state, year, number, vote) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT DO NOTHING
            """);
        _held = new Statement(connection, """
            SELECT vote FROM roll_calls WHERE source = ?1 AND state = ?2 AND year = ?3 AND number = ?4
            """);
    }

    /// <summary>How many rows it has added.</summary>
    public long Rows { get; private set; }

    public void Add((long One, long Other) states, (long First, long? Last) years, long line, string fields)
    {
        Cover(years.First, years.Last ?? years.First);
        _row.Bind(1, _key);
        _row.Bind(2, states.One);
        _row.Bind(3, states.Other);
        _row.Bind(4, years.First);
        _row.Bind(5, line);
        _row.Bind(6, years.Last ?? Open);
        _row.Bind(7, fields);
        _row.Run();
    }

    /// <returns>The vote that this state has cast in this roll call by an earlier row, which stays; else
    /// null.</returns>
    public int? AddVote(string state, int year, long call, int vote)
    {
        _vote.Bind(1, _key);
        _vote.Bind(2, state);
        _vote.Bind(3, year);
        _vote.Bind(4, call);
        _vote.Bind(5, vote);
        if (_vote.Run() == 0)
            return Held(state, year, call);
        Cover(year, year);
        return null;
    }

    public void Commit(string file)
    {
        if (Rows > 0)
        {
            _connection.Execute(
                """
                UPDATE reference_sets SET first = @_first, last = @_last, file = @file, rows = @Rows WHERE key = @_key
                """,
                new { _first, _last, file, Rows, _key },
                _transaction);
            _transaction.Commit();
        }
    }

    public void Dispose()
    {
        _row.Dispose();
        _vote.Dispose();
        _held.Dispose();
        _transaction.Dispose();
    }

    private int Held(string state, int year, long call)
    {
        _held.Bind(1, _key);
        _held.Bind(2, state);
        _held.Bind(3, year);
        _held.Bind(4, call);
        _held.Step();
        var vote = (int)_held.Number(0);
        _held.Reset();
        return vote;
    }

    private void Cover(long first, long last)
    {
        _first = Math.Min(_first, first);
        _last = Math.Max(_last, last);
        Rows++;
    }
}
