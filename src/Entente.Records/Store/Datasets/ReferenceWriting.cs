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
    private readonly long _key;
    private long _first = long.MaxValue;
    private long _last = long.MinValue;
    private long _rows;

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
            ON CONFLICT DO UPDATE SET vote = excluded.vote
            """);
    }

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

    public void AddVote(string state, int year, long call, int vote)
    {
        Cover(year, year);
        _vote.Bind(1, _key);
        _vote.Bind(2, state);
        _vote.Bind(3, year);
        _vote.Bind(4, call);
        _vote.Bind(5, vote);
        _vote.Run();
    }

    public void Commit(string file)
    {
        if (_rows > 0)
        {
            _connection.Execute(
                """
                UPDATE reference_sets SET first = @_first, last = @_last, file = @file, rows = @_rows WHERE key = @_key
                """,
                new { _first, _last, file, _rows, _key },
                _transaction);
            _transaction.Commit();
        }
    }

    public void Dispose()
    {
        _row.Dispose();
        _vote.Dispose();
        _transaction.Dispose();
    }

    private void Cover(long first, long last)
    {
        _first = Math.Min(_first, first);
        _last = Math.Max(_last, last);
        _rows++;
    }
}
