using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Says what a store holds and what made it.</summary>
internal sealed class Describing(SqliteConnection connection, string path)
{
    public StoreDescription Describe() => new()
    {
        Path = path,
        Bytes = SizeOf(path) + SizeOf(path + "-wal"),
        Version = connection.ExecuteScalar<int>("PRAGMA user_version"),
        Counts = EventStore.CountOf(connection),
        Sentences = connection.ExecuteScalar<long>("SELECT count(*) FROM sentences"),
        Entities = connection.ExecuteScalar<long>("SELECT count(*) FROM entities"),
        Ungrouped = connection.ExecuteScalar<long>("SELECT count(*) FROM story_pending"),
        Published = Published(),
        Languages = Counted("SELECT language, count(*) FROM documents GROUP BY 1 ORDER BY 2 DESC, 1"),
        Origins = Counted("""
            SELECT origin, sum(times) FROM (
                SELECT origin, count(*) AS times FROM events GROUP BY 1
                UNION ALL
                SELECT d.name, count(*) FROM imported i JOIN datasets d ON d.key = i.dataset GROUP BY i.dataset)
            GROUP BY 1 ORDER BY 2 DESC, 1
            """),
        Reference = [.. connection
            .Query<(string Subject, string Source, long First, long Last)>(
                "SELECT subject, source, first, last FROM reference_sets ORDER BY 1, 2")
            .Select(row => (row.Subject, row.Source, (int)row.First, (int)row.Last))],
        Coders = [.. connection
            .Query<(string Coder, string Knowledge, long Count)>(
                "SELECT coder, knowledge, count(*) FROM documents GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2")
            .Select(row => (new CoderVersion(row.Coder, row.Knowledge), (int)row.Count))],
    };

    private (DateOnly First, DateOnly Last)? Published()
    {
        var (first, last) = connection.QuerySingle<(string?, string?)>("SELECT min(date), max(date) FROM documents");
        return StoredForm.ReadDate(first) is { } from && StoredForm.ReadDate(last) is { } to ? (from, to) : null;
    }

    private List<(string Name, int Count)> Counted(string sql) =>
        [.. connection.Query<(string Name, long Count)>(sql).Select(row => (row.Name, (int)row.Count))];

    private static long SizeOf(string file) => new FileInfo(file) is { Exists: true } there ? there.Length : 0;
}
