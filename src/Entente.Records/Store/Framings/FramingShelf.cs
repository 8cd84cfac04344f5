using System.Text.Json;
using Dapper;
using Entente.Coding;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store.Framings;

/// <summary>Puts framings into their tables and finds them again.</summary>
internal sealed class FramingShelf(SqliteConnection connection, SqliteTransaction? transaction = null)
{
    /// <summary>Adds what a document says; its earlier framings must be gone.</summary>
    public void Add(long document, string text, IReadOnlyList<Framing> framings)
    {
        const string Insert = """
            INSERT INTO framings (document, sentence, start, end, text, json)
            VALUES (@document, @SentenceNumber, @Start, @End, @Text, @Json) RETURNING key
            """;
        foreach (var framing in framings)
        {
            var row = new
            {
                document,
                framing.SentenceNumber,
                framing.Start,
                framing.End,
                Text = text[framing.Start..framing.End],
                Json = JsonSerializer.Serialize(framing with { Pairs = [] }),
            };
            var key = connection.ExecuteScalar<long>(Insert, row, transaction);
            connection.Execute(
                "INSERT INTO framing_pairs (first, second, framing) VALUES (@First, @Second, @key)",
                framing.Pairs.Distinct().Select(pair => new { pair.First, pair.Second, key }),
                transaction);
        }
    }

    public IEnumerable<StoredFraming> Find(string one, string other, DateOnly? from, DateOnly? to)
    {
        var (first, second) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        return Find("p.first = @first AND p.second = @second", new { first, second }, from, to);
    }

    /// <summary>What parts a state from others with whom a third deals in the same clause.</summary>
    public IEnumerable<StoredFraming> FindRivals(string state, string partner, DateOnly? from, DateOnly? to) => Find(
        "(p.first = @state OR p.second = @state) AND json_extract(f.json, '$.Partner') = @partner",
        new { state, partner },
        from,
        to);

    private IEnumerable<StoredFraming> Find(string which, object values, DateOnly? from, DateOnly? to)
    {
        var sql = $"""
            SELECT f.json AS Json, f.text AS Text, d.id AS DocumentId, d.date AS DocumentDate, p.first AS First,
                   p.second AS Second, d.title AS DocumentTitle, d.source AS DocumentSource, d.url AS DocumentUrl
            FROM framing_pairs p JOIN framings f ON f.key = p.framing JOIN documents d ON d.key = f.document
            WHERE {which} AND d.story_kind NOT IN ('copy', 'spun')
                AND (@From IS NULL OR d.date >= @From) AND (@To IS NULL OR d.date <= @To)
            ORDER BY d.date IS NULL, d.date, d.id, f.key, p.first, p.second
            """;
        var parameters = new DynamicParameters(values);
        parameters.AddDynamicParams(new { From = StoredForm.Write(from), To = StoredForm.Write(to) });
        return connection.Query<Found>(sql, parameters).Select(found => found.ToFraming());
    }

    private sealed class Found
    {
        public string Json { get; init; } = "";

        public string First { get; init; } = "";

        public string Second { get; init; } = "";

        public string Text { get; init; } = "";

        public string DocumentId { get; init; } = "";

        public string? DocumentDate { get; init; }

        public string DocumentTitle { get; init; } = "";

        public string DocumentSource { get; init; } = "";

        public string DocumentUrl { get; init; } = "";

        public StoredFraming ToFraming() => new()
        {
            Framing = JsonSerializer.Deserialize<Framing>(Json)! with { Pairs = [(First, Second)] },
            DocumentId = DocumentId,
            DocumentDate = StoredForm.ReadDate(DocumentDate),
            DocumentTitle = DocumentTitle,
            DocumentSource = DocumentSource,
            DocumentUrl = DocumentUrl,
            SentenceText = Text,
        };
    }
}
