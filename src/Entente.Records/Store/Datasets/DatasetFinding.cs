using System.Globalization;
using Dapper;
using Entente.Coding;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store.Datasets;

/// <summary>Finds events of datasets; rows stream in the order of their days.</summary>
internal sealed class DatasetFinding(SqliteConnection connection)
{
    // Rows of one story that tell of the same act between the same states on the same day are one event.
    private const string Deed = """
        PARTITION BY i.dataset, coalesce(i.story, i.url, i.key), a.type, x.countries, y.countries, i.key >> 41
        """;

    private readonly Shared<CodedEvent> _acts = new(connection, "json", "acts", StoredForm.ReadEvent);
    private readonly Shared<Party[]> _sides = new(connection, "json", "sides", StoredForm.ReadParties);
    private readonly Shared<EventPlace> _sites = new(connection, "name || char(31) || country", "sites", PlaceOf);
    private readonly Shared<string> _publishers = new(connection, "name", "publishers", name => name);
    private readonly Shared<string> _datasets = new(connection, "name", "datasets", name => name);
    private readonly Shared<string> _files = new(connection, "file", "imports", file => file);

    public IEnumerable<StoredEvent> Events(EventQuery query) => query.OneStoryOnce ? Once(query) : Each(query);

    public (long Stories, long Events) Count(EventQuery query)
    {
        var conditions = new DatasetConditions(query);
        var sql = $"""
            SELECT count(DISTINCT i.dataset || ':' || coalesce(i.story, i.url, i.key)), count(*)
            FROM imported i JOIN acts a ON a.key = i.act WHERE {conditions.Sql}
            """;
        return connection.QuerySingle<(long, long)>(sql, conditions.Parameters);
    }

    public long Count() => connection.ExecuteScalar<long>("SELECT count(*) FROM imported");

    /// <summary>On how many sides of events a state stands.</summary>
    public int CountParts(string country)
    {
        const string Sql = """
            WITH theirs AS (SELECT side FROM side_countries WHERE country = @country)
            SELECT (SELECT count(*) FROM imported WHERE actor IN theirs)
                + (SELECT count(*) FROM imported WHERE recipient IN theirs)
            """;
        return connection.ExecuteScalar<int>(Sql, new { country });
    }

    /// <summary>The first and last day of each dataset, or of one.</summary>
    public IReadOnlyList<(DateOnly First, DateOnly Last)> Spans(string origin)
    {
        const string Sql = """
            SELECT min(i.key), max(i.key) FROM imported i JOIN datasets d ON d.key = i.dataset
            WHERE @origin = '' OR d.name = @origin GROUP BY i.dataset
            """;
        return [.. connection.Query<(long First, long Last)>(Sql, new { origin })
            .Select(span => (DayKey.DayOf(span.First), DayKey.DayOf(span.Last)))];
    }

    private IEnumerable<StoredEvent> Each(EventQuery query)
    {
        var conditions = new DatasetConditions(query);
        var sql = $"SELECT {FoundRow.Columns} FROM {FoundRow.Tables} WHERE {conditions.Sql} ORDER BY i.key";
        return Stream(sql, conditions.Parameters).Select(found => ToEvent(found, []));
    }

    private IEnumerable<StoredEvent> Once(EventQuery query)
    {
        var conditions = new DatasetConditions(query);
        var sql = $"""
            WITH ranked AS (
                SELECT i.key, row_number() OVER ({Deed} ORDER BY i.sentence, i.key) AS place,
                       count(*) OVER ({Deed}) AS reports
                FROM imported i JOIN acts a ON a.key = i.act
                    JOIN sides x ON x.key = i.actor JOIN sides y ON y.key = i.recipient
                WHERE {conditions.Sql})
            SELECT {FoundRow.Columns}, ranked.reports AS Reports
            FROM ranked JOIN {FoundRow.Tables} WHERE i.key = ranked.key AND ranked.place = 1 ORDER BY i.key
            """;
        return Stream(sql, conditions.Parameters).Select(found => ToEvent(found, Others(found)));
    }

    private IReadOnlyList<EventReport> Others(FoundRow found)
    {
        if (found.Reports <= 1)
            return [];
        const string Sql = $"""
            SELECT {FoundRow.Columns} FROM {FoundRow.Tables}
            WHERE i.key BETWEEN @First AND @Last AND i.key <> @Key
                AND i.dataset = (SELECT dataset FROM imported WHERE key = @Key)
                AND coalesce(i.story, i.url) = coalesce(@Story, @Url)
                AND a.type = (SELECT type FROM acts WHERE key = @Act)
                AND i.actor IN
                    (SELECT key FROM sides WHERE countries = (SELECT countries FROM sides WHERE key = @Actor))
                AND i.recipient IN
                    (SELECT key FROM sides WHERE countries = (SELECT countries FROM sides WHERE key = @Recipient))
            ORDER BY i.sentence, i.key
            """;
        var day = DayKey.DayOf(found.Key);
        var values = new
        {
            First = DayKey.First(day),
            Last = DayKey.Last(day),
            found.Key,
            found.Story,
            found.Url,
            found.Act,
            found.Actor,
            found.Recipient,
        };
        return [.. Stream(Sql, values).Select(ToReport)];
    }

    private IEnumerable<FoundRow> Stream(string sql, object parameters)
    {
        using var rows = connection.ExecuteReader(sql, parameters);
        while (rows.Read())
            yield return FoundRow.Read(rows);
    }

    private StoredEvent ToEvent(in FoundRow found, IReadOnlyList<EventReport> others)
    {
        var day = DayKey.DayOf(found.Key);
        var last = found.LastDay is { } number ? DateOnly.FromDayNumber((int)number) : day;
        return new StoredEvent
        {
            Id = IdOf(found),
            Event = _acts.Of(found.Act)! with
            {
                Actors = _sides.Of(found.Actor)!,
                Recipients = _sides.Of(found.Recipient)!,
                Date = new EventDate(day, last, (DatePrecision)found.Precision),
                Place = found.Site is { } site ? _sites.Of(site) : null,
                SentenceNumber = (int)found.Sentence,
                Why = WhyOf(found),
            },
            DocumentDate = day,
            DocumentSource = found.Publisher is { } publisher ? _publishers.Of(publisher)! : "",
            DocumentUrl = found.Url ?? "",
            Story = StoryOf(found),
            SentenceText = found.Text ?? "",
            Origin = _datasets.Of(found.Dataset)!,
            OtherReports = others,
        };
    }

    private EventReport ToReport(FoundRow found) => new(
        IdOf(found),
        "",
        DayKey.DayOf(found.Key),
        "",
        found.Publisher is { } publisher ? _publishers.Of(publisher)! : "",
        (int)found.Sentence,
        found.Text ?? "",
        0,
        0);

    private static EventPlace PlaceOf(string text)
    {
        var parts = text.Split('\u001f');
        return new EventPlace(parts[0], parts[1]);
    }

    private static string IdOf(in FoundRow found) => string.Create(
        CultureInfo.InvariantCulture, $"{DayKey.DayOf(found.Key).DayNumber:x}{found.Hash:x16}");

    private string StoryOf(in FoundRow found)
    {
        if (found.Story is { } story)
            return string.Create(CultureInfo.InvariantCulture, $"{_datasets.Of(found.Dataset)}:{story}");
        return found.Url is { } url ? $"{_datasets.Of(found.Dataset)}:{url}" : IdOf(found);
    }

    private string WhyOf(in FoundRow found)
    {
        var file = _files.Of(found.Import);
        return found.OwnId is { } id
            ? string.Create(
                CultureInfo.InvariantCulture, $"{file} line {found.Line}, {_datasets.Of(found.Dataset)} event {id}")
            : string.Create(CultureInfo.InvariantCulture, $"{file} line {found.Line}");
    }
}
