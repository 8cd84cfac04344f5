using Entente.Coding;
using Entente.Records.Store;
using Entente.Records.Store.Datasets;
using Microsoft.Data.Sqlite;

namespace Entente.Records;

/// <summary>Every event of the imported datasets in numbers, for what counts millions of them.</summary>
/// <remarks>
/// A row read as a <see cref="StoredEvent"/> costs several microseconds and a hundred allocations; in numbers it costs
/// one microsecond and none. What the numbers stand for is looked up once for thousands of rows.
/// </remarks>
public sealed class DatasetWalk
{
    // A publisher's key lies below the dataset's.
    private const int BelowDataset = 40;

    // Each column asked for costs as much as a step to the next row: what can be joined in SQL is.
    private static readonly string Columns = $"""
        key, act, actor, recipient, coalesce(last_day, key >> {DayKey.Below}),
        (dataset << {BelowDataset}) | coalesce(publisher, 0), coalesce(story, url)
        """;

    private static readonly string Sql = $"SELECT {Columns} FROM imported WHERE key <= ?1 AND text IS NULL";

    private static readonly string SqlWithText =
        $"SELECT {Columns}, text FROM imported WHERE key <= ?1 AND text IS NOT NULL";

    // SQLite lets several threads use a connection in turn; what ADO.NET keeps of it only the caller's thread touches.
    private readonly SqliteConnection _connection;
    private readonly Shared<CodedEvent> _acts;
    private readonly Shared<Party[]> _sides;

    internal DatasetWalk(SqliteConnection connection)
    {
        _connection = connection;
        _acts = new Shared<CodedEvent>(connection, "json", "acts", StoredForm.ReadEvent);
        _sides = new Shared<Party[]>(connection, "json", "sides", StoredForm.ReadParties);
    }

    /// <summary>What was done, without parties and days.</summary>
    /// <param name="key">A key of a record.</param>
    public CodedEvent ActOf(long key) => _acts.Of(key)!;

    /// <summary>Who stands on a side.</summary>
    /// <param name="key">A key of a record.</param>
    public IReadOnlyList<Party> SideOf(long key) => _sides.Of(key)!;

    /// <summary>
    /// The events, those without words of their own first; another thread reads some thousands ahead.
    /// </summary>
    /// <param name="to">Last day on which an event may begin, included; null for no bound.</param>
    public IEnumerable<DatasetRecord> Records(DateOnly? to = null) => ReadAhead.Of(Rows(to));

    private IEnumerable<DatasetRecord> Rows(DateOnly? to)
    {
        foreach (var sql in (string[])[Sql, SqlWithText])
        {
            using var rows = new Statement(_connection, sql);
            rows.Bind(1, to is { } last ? DayKey.Last(last) : long.MaxValue);
            while (rows.Step())
                yield return Read(rows, hasText: sql == SqlWithText);
        }
    }

    private static DatasetRecord Read(Statement rows, bool hasText)
    {
        var source = rows.Number(5);
        return new DatasetRecord(
            rows.Number(1),
            rows.Number(2),
            rows.Number(3),
            DayKey.DayNumberOf(rows.Number(0)),
            (int)rows.Number(4),
            rows.NumberOrHash(6, salt: source >> BelowDataset),
            source,
            hasText ? rows.Text(7) : "");
    }
}
