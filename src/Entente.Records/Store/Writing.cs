using Dapper;
using Entente.Coding;
using Entente.Records.Import;
using Entente.Records.Store.Datasets;
using Entente.Records.Store.Framings;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Puts documents and events into the tables, inside a transaction that the caller holds.</summary>
internal sealed class Writing(SqliteConnection connection, SqliteTransaction transaction, Entities entities)
{
    private const string InsertEvent = """
        INSERT INTO events (id, document, origin, source, story, type, quad, status, date_first, date_last,
                            sentence, sentence_text, deed, json, cited)
        VALUES (@Id, @Document, @Origin, @Source, @Story, @Type, @Quad, @Status, @DateFirst, @DateLast,
                @Sentence, @SentenceText, @Deed, @Json, @Cited)
        ON CONFLICT (id) DO NOTHING RETURNING key
        """;

    public Addition Add(FiledDocument filed, CoderVersion version)
    {
        var hash = Identity.Of(filed.Document);
        var held = connection.QueryFirstOrDefault<HeldDocument>(
            "SELECT key, hash, coder, knowledge FROM documents WHERE id = @Id", new { filed.Document.Id }, transaction);
        if (held is null)
        {
            AddNew(filed, hash, version);
            return Addition.Added;
        }

        if (held.Hash != hash)
            ReplaceText(filed, held, hash, version);
        else if ((held.Coder, held.Knowledge) != version.Stored)
            ReplaceCoding(filed.Coded, held, version);
        else
            return Addition.Unchanged;
        return Addition.Replaced;
    }

    /// <returns>False when the same row was there already.</returns>
    public bool Add(ImportedEvent imported)
    {
        var id = imported.Id.Length > 0 ? imported.Id : Identity.Of(imported);
        var row = EventRow.Of(id, null, imported.Event, imported.DocumentDate, imported.SentenceText);
        return Insert(row with
        {
            Origin = imported.Origin,
            Source = imported.Source,
            Story = imported.Story.Length > 0 ? imported.Story : id,
            Cited = Cited.Of(imported),
        });
    }

    private void ReplaceText(FiledDocument filed, HeldDocument held, string hash, CoderVersion version)
    {
        using (var tables = new StoryTables(connection, transaction))
            tables.Remove(filed.Document.Id);
        connection.Execute("DELETE FROM documents WHERE key = @Key", new { held.Key }, transaction);
        AddNew(filed, hash, version);
    }

    // The document keeps its row, and with it its place in its story; what is an echo is to be seen anew.
    private void ReplaceCoding(CodedDocument coded, HeldDocument held, CoderVersion version)
    {
        const string Sql = """
            DELETE FROM events WHERE document = @Key;
            DELETE FROM sentences WHERE document = @Key;
            DELETE FROM framings WHERE document = @Key;
            UPDATE documents SET coder = @Coder, knowledge = @Knowledge, language = @Language WHERE key = @Key;
            INSERT OR IGNORE INTO story_pending (id)
                SELECT c.id FROM documents c JOIN documents d ON d.key = @Key
                WHERE c.story_source = d.id OR (c.key = d.key AND d.story_source <> d.id);
            """;
        var (coder, knowledge) = version.Stored;
        connection.Execute(
            Sql, new { held.Key, Coder = coder, Knowledge = knowledge, coded.Document.Language }, transaction);
        AddCoding(coded, held.Key);
    }

    private void AddNew(FiledDocument filed, string hash, CoderVersion version)
    {
        var key = InsertDocument(filed, hash, version);
        connection.Execute(
            "INSERT INTO story_pending (id) VALUES (@Id)", new { filed.Document.Id }, transaction);
        AddCoding(filed.Coded, key);
    }

    private void AddCoding(CodedDocument coded, long key)
    {
        var document = coded.Document;
        var sentences = coded.Sentences.Select((sentence, index) =>
            new { Document = key, Number = index + 1, sentence.Start, sentence.End });
        connection.Execute(
            "INSERT INTO sentences (document, number, start, end) VALUES (@Document, @Number, @Start, @End)",
            sentences,
            transaction);
        foreach (var (id, found) in Identity.Of(document.Id, coded.Events).Zip(coded.Events))
            Insert(EventRow.Of(id, key, found, document.Date, Slice(document.Text, found)));
        new FramingShelf(connection, transaction).Add(key, document.Text, coded.Framings);
    }

    private long InsertDocument(FiledDocument filed, string hash, CoderVersion version) =>
        connection.ExecuteScalar<long>(
            """
            INSERT INTO documents (id, date, title, author, source, url, language, text, file, hash, coder, knowledge,
                                   story, story_source)
            VALUES (@Id, @Date, @Title, @Author, @Source, @Url, @Language, @Text, @File, @Hash, @Coder, @Knowledge,
                    @Id, @Id)
            RETURNING key
            """,
            new
            {
                filed.Document.Id,
                Date = StoredForm.Write(filed.Document.Date),
                filed.Document.Title,
                filed.Document.Author,
                filed.Document.Source,
                filed.Document.Url,
                filed.Document.Language,
                filed.Document.Text,
                filed.File,
                Hash = hash,
                version.Stored.Coder,
                version.Stored.Knowledge,
            },
            transaction);

    private bool Insert(EventRow row)
    {
        if (connection.ExecuteScalar<long?>(InsertEvent, row, transaction) is not { } key)
            return false;
        var parties = PartyRow.Of(key, "actor", row.Event.Actors, EntityOf)
            .Concat(PartyRow.Of(key, "recipient", row.Event.Recipients, EntityOf));
        connection.Execute(PartyRow.InsertStatement, parties, transaction);
        return true;
    }

    private long EntityOf(Party party) => entities.KeyOf(party, transaction);

    private static string Slice(string text, CodedEvent coded) =>
        coded.Start >= 0 && coded.Start <= coded.End && coded.End <= text.Length
            ? text[coded.Start..coded.End]
            : throw new ArgumentException(Problems.EventOutsideText(coded, text.Length), nameof(coded));

    private sealed class HeldDocument
    {
        public long Key { get; init; }

        public string Hash { get; init; } = "";

        public string Coder { get; init; } = "";

        public string Knowledge { get; init; } = "";
    }
}
