using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Finds events; rows stream, so that a store larger than memory can be walked.</summary>
internal sealed class Finding(SqliteConnection connection)
{
    private const string Tables = "events e LEFT JOIN documents d ON d.key = e.document";

    // What was exported and imported again stands where it stood: what no document tells came from a dataset, whose
    // events follow those of documents and have no order but their ids'.
    private const string Order = """
        ORDER BY e.date_first, coalesce(d.id, e.cited ->> 'id', '') = '', coalesce(d.date, e.cited ->> 'date'),
            coalesce(d.id, e.cited ->> 'id'),
            CASE WHEN coalesce(d.id, e.cited ->> 'id', '') = '' THEN 0 ELSE e.sentence END, e.id
        """;

    // The original speaks for its story, then the oldest report that is no copy, then the first sentence.
    private const string Rank = """
        PARTITION BY coalesce(d.story, e.story), e.deed
        ORDER BY coalesce(nullif(d.story_source, d.id), e.cited ->> 'copyOf', '') <> '',
            coalesce(d.story_kind, 'original') <> 'original',
            coalesce(d.date, e.cited ->> 'date') IS NULL, coalesce(d.date, e.cited ->> 'date'),
            coalesce(d.id, e.cited ->> 'id'), e.sentence, e.id
        """;

    public IEnumerable<StoredEvent> Events(EventQuery query) => query.OneStoryOnce ? Once(query) : Each(query);

    public StoreCounts Count(EventQuery query)
    {
        var conditions = new Conditions(query);
        var sql = $"""
            SELECT count(DISTINCT d.key) AS Documents, count(DISTINCT coalesce(d.story, e.story)) AS Stories,
                   count(*) AS Events
            FROM {Tables} WHERE {conditions.Sql}
            """;
        var (documents, stories, events) = connection.QuerySingle<(long, long, long)>(sql, conditions.Parameters);
        return new StoreCounts((int)documents, (int)stories, (int)events);
    }

    private IEnumerable<StoredEvent> Each(EventQuery query)
    {
        var conditions = new Conditions(query);
        var sql = $"SELECT {FoundEvent.Columns} FROM {Tables} WHERE {conditions.Sql} {Order}";
        return Stream(sql, conditions.Parameters).Select(found => found.ToEvent([]));
    }

    private IEnumerable<StoredEvent> Once(EventQuery query)
    {
        var conditions = new Conditions(query);
        var sql = $"""
            WITH ranked AS (
                SELECT e.key, row_number() OVER ({Rank}) AS place,
                       count(*) OVER (PARTITION BY coalesce(d.story, e.story), e.deed) AS reports
                FROM {Tables} WHERE {conditions.Sql})
            SELECT {FoundEvent.Columns}, ranked.reports AS Reports
            FROM ranked JOIN events e ON e.key = ranked.key LEFT JOIN documents d ON d.key = e.document
            WHERE ranked.place = 1 {Order}
            """;
        return Stream(sql, conditions.Parameters).Select(found => found.ToEvent(Others(found, query)));
    }

    private List<EventReport> Others(FoundEvent found, EventQuery query)
    {
        if (found.Reports == 1)
            return [];
        var conditions = new Conditions(query);
        conditions.Parameters.Add("Story", found.Story);
        conditions.Parameters.Add("Deed", found.Deed);
        conditions.Parameters.Add("Id", found.Id);

        // Stories of documents and of imported rows are asked for apart, so that each is found by its index.
        var sql = $"""
            SELECT {FoundEvent.Columns} FROM documents d JOIN events e ON e.document = d.key
            WHERE d.story = @Story AND e.deed = @Deed AND e.id <> @Id AND {conditions.Sql}
            UNION ALL
            SELECT {FoundEvent.Columns} FROM events e LEFT JOIN documents d ON d.key = e.document
            WHERE e.document IS NULL AND e.story = @Story AND e.deed = @Deed AND e.id <> @Id AND {conditions.Sql}
            ORDER BY DocumentDate, DocumentId, Sentence, Id
            """;
        return [.. Stream(sql, conditions.Parameters).Select(other => other.ToReport())];
    }

    private IEnumerable<FoundEvent> Stream(string sql, object parameters) =>
        connection.Query<FoundEvent>(sql, parameters, buffered: false);
}
