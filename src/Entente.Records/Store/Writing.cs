using Dapper;
using Entente.Coding;
using Entente.Records.Import;
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

    public Addition Add(CodedDocument coded, string coder)
    {
        var hash = Identity.Of(coded.Document);
        var held = connection.QueryFirstOrDefault<HeldDocument>(
            "SELECT key, hash, coder FROM documents WHERE id = @Id", new { coded.Document.Id }, transaction);
        if (held is not null && held.Hash == hash && held.Coder == coder)
            return Addition.Unchanged;
        if (held is not null)
            connection.Execute("DELETE FROM documents WHERE key = @Key", new { held.Key }, transaction);
        AddNew(coded, hash, coder);
        return held is null ? Addition.Added : Addition.Replaced;
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

    public void Assign(StoryAssignment assignment) => connection.Execute(
        "UPDATE documents SET story = @Story, story_kind = @Kind, story_of = @Of WHERE id = @Id",
        new { assignment.Story, Kind = StoredForm.Write(assignment.Kind), assignment.Of, assignment.Id },
        transaction);

    private void AddNew(CodedDocument coded, string hash, string coder)
    {
        var document = coded.Document;
        var key = InsertDocument(document, hash, coder);
        var sentences = coded.Sentences.Select((sentence, index) =>
            new { Document = key, Number = index + 1, sentence.Start, sentence.End });
        connection.Execute(
            "INSERT INTO sentences (document, number, start, end) VALUES (@Document, @Number, @Start, @End)",
            sentences,
            transaction);
        foreach (var (id, found) in Identity.Of(document.Id, coded.Events).Zip(coded.Events))
            Insert(EventRow.Of(id, key, found, document.Date, Slice(document.Text, found)));
    }

    private long InsertDocument(Document document, string hash, string coder) => connection.ExecuteScalar<long>(
        """
        INSERT INTO documents (id, date, title, source, url, language, text, hash, coder, story)
        VALUES (@Id, @Date, @Title, @Source, @Url, @Language, @Text, @Hash, @Coder, @Id) RETURNING key
        """,
        new
        {
            document.Id,
            Date = StoredForm.Write(document.Date),
            document.Title,
            document.Source,
            document.Url,
            document.Language,
            document.Text,
            Hash = hash,
            Coder = coder,
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
    }
}
