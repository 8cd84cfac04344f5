using Dapper;
using Entente.Coding;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Finds documents and their sentences.</summary>
internal sealed class Shelf(SqliteConnection connection)
{
    private const string Columns = """
        d.id AS Id, d.date AS Date, d.title AS Title, d.author AS Author, d.source AS Source, d.url AS Url,
        d.language AS Language,
        d.text AS Text, d.story AS Story, d.story_kind AS StoryKind, d.story_of AS StoryOf,
        (SELECT count(*) FROM sentences s WHERE s.document = d.key) AS Sentences,
        (SELECT count(*) FROM events x WHERE x.document = d.key) AS Events
        """;

    public IEnumerable<StoredDocument> All() =>
        Stream($"SELECT {Columns} FROM documents d ORDER BY d.date, d.id", new { });

    public IEnumerable<StoredDocument> Reporting(EventQuery query)
    {
        var conditions = new Conditions(query);
        var sql = $"""
            SELECT {Columns} FROM documents d
            WHERE EXISTS (SELECT 1 FROM events e WHERE e.document = d.key AND {conditions.Sql})
            ORDER BY d.date, d.id
            """;
        return Stream(sql, conditions.Parameters);
    }

    public StoredDocument? Find(string id) =>
        Stream($"SELECT {Columns} FROM documents d WHERE d.id = @id", new { id }).FirstOrDefault();

    public IReadOnlyList<StoredSentence> Sentences(string documentId)
    {
        const string Sql = """
            SELECT number AS Number, start AS Start, end AS End FROM sentences
            WHERE document = (SELECT key FROM documents WHERE id = @documentId) ORDER BY number
            """;
        if (Find(documentId)?.Document.Text is not { } text)
            return [];
        var spans = connection.Query<(long Number, long Start, long End)>(Sql, new { documentId });
        return [.. spans.Select(span => new StoredSentence(
            (int)span.Number, (int)span.Start, (int)span.End, text[(int)span.Start..(int)span.End]))];
    }

    /// <summary>The id under which a document is held, or should be: two files of one name are two documents.</summary>
    public string IdFor(Document document, string file)
    {
        const string Same = "SELECT id FROM documents WHERE hash = @hash AND file = @file ORDER BY id LIMIT 1";
        const string Other = """
            SELECT count(*) FROM documents WHERE id = @Id AND file NOT IN ('', @file) AND hash <> @hash
            """;
        var hash = Identity.Of(document);
        if (connection.ExecuteScalar<string>(Same, new { hash, file }) is { } held)
            return held;
        var isTaken = connection.ExecuteScalar<int>(Other, new { document.Id, file, hash }) > 0;
        return isTaken ? $"{document.Id}-{Identity.OfFile(file)}" : document.Id;
    }

    /// <summary>All documents with the hash that was taken when they were added.</summary>
    public IEnumerable<(Document Document, string Hash)> Hashed() => connection
        .Query<FoundDocument>($"SELECT {Columns}, d.hash AS Hash FROM documents d ORDER BY d.key", buffered: false)
        .Select(found => (found.ToDocument().Document, found.Hash));

    public StoreCounts Count()
    {
        const string Sql = """
            SELECT (SELECT count(*) FROM documents),
                   (SELECT count(*) FROM (SELECT story FROM documents
                                          UNION SELECT story FROM events WHERE document IS NULL)),
                   (SELECT count(*) FROM events)
            """;
        var (documents, stories, events) = connection.QuerySingle<(long, long, long)>(Sql);
        return new StoreCounts((int)documents, (int)stories, (int)events);
    }

    private IEnumerable<StoredDocument> Stream(string sql, object parameters) =>
        connection.Query<FoundDocument>(sql, parameters, buffered: false).Select(found => found.ToDocument());

    private sealed class FoundDocument
    {
        public string Id { get; init; } = "";

        public string? Date { get; init; }

        public string Title { get; init; } = "";

        public string Author { get; init; } = "";

        public string Source { get; init; } = "";

        public string Url { get; init; } = "";

        public string Language { get; init; } = "";

        public string Text { get; init; } = "";

        public string Story { get; init; } = "";

        public string StoryKind { get; init; } = "";

        public string StoryOf { get; init; } = "";

        public string Hash { get; init; } = "";

        public long Sentences { get; init; }

        public long Events { get; init; }

        public StoredDocument ToDocument()
        {
            var document = new Document(Id, StoredForm.ReadDate(Date), Text)
            {
                Title = Title,
                Author = Author,
                Source = Source,
                Url = Url,
                Language = Language,
            };
            return new StoredDocument(
                document, Story, StoredForm.ReadKind(StoryKind), StoryOf, (int)Sentences, (int)Events);
        }
    }
}
