using System.Data;
using Dapper;
using Entente.Coding;
using Entente.Records.Import;
using Entente.Records.Store;
using Microsoft.Data.Sqlite;

namespace Entente.Records;

/// <summary>The record: documents with their text, stories, sentences and events, in one SQLite file.</summary>
/// <remarks>
/// Adding is transactional and idempotent: what is there already stays as it is, a changed text replaces the old one
/// with all that was read from it. One thread uses a store at a time; other processes may read the file meanwhile. What
/// a query gives is read as it is walked: finish walking before adding.
/// </remarks>
public sealed class EventStore : IDisposable
{
    private readonly SqliteConnection _connection;

    private EventStore(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a store, makes it when there is none, and brings an older one up to date.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <exception cref="IOException">It cannot be opened or is no store.</exception>
    /// <exception cref="InvalidDataException">It was written by a later version of the program.</exception>
    public static EventStore Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new EventStore(Connections.OpenFile(path));
    }

    /// <summary>Opens an empty store that is gone when disposed.</summary>
    public static EventStore OpenTemporary() => new(Connections.OpenTemporary());

    /// <summary>Whether the store holds this very document, coded by this coder.</summary>
    /// <param name="document">The document; its id, text and all else must agree.</param>
    /// <param name="coder">What stood for the coder when it was added.</param>
    public bool Holds(Document document, string coder = "")
    {
        ArgumentNullException.ThrowIfNull(document);
        const string Sql = "SELECT count(*) FROM documents WHERE id = @Id AND hash = @Hash AND coder = @coder";
        return _connection.ExecuteScalar<int>(Sql, new { document.Id, Hash = Identity.Of(document), coder }) > 0;
    }

    /// <summary>Adds one document with its events.</summary>
    /// <param name="coded">The document, coded; with no sentences when it was not (another language).</param>
    /// <param name="coder">A name for the coder and its knowledge: a change of it makes a document new.</param>
    public Addition Add(CodedDocument coded, string coder = "") => Add([coded], coder)[0];

    /// <summary>Adds documents with their events, all or none.</summary>
    /// <param name="batch">Coded documents; a later one of the same id replaces an earlier one.</param>
    /// <param name="coder">A name for the coder and its knowledge.</param>
    /// <returns>What became of each, in the same order.</returns>
    public IReadOnlyList<Addition> Add(IEnumerable<CodedDocument> batch, string coder = "")
    {
        ArgumentNullException.ThrowIfNull(batch);
        return InTransaction(writing => batch.Select(coded => writing.Add(coded, coder)).ToArray());
    }

    /// <summary>Adds events of a dataset, all or none.</summary>
    /// <param name="batch">The events; one whose row the store holds already changes nothing.</param>
    /// <returns>How many were new.</returns>
    public int AddImported(IEnumerable<ImportedEvent> batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return InTransaction(writing => batch.Count(writing.Add));
    }

    /// <summary>Groups all documents of the store into stories, anew.</summary>
    /// <returns>How many stories there are.</returns>
    public int AssignStories()
    {
        var assignments = StoryFinder.Assign(Documents().Select(stored => stored.Document));
        return InTransaction(writing =>
        {
            foreach (var assignment in assignments)
                writing.Assign(assignment);
            return assignments.Select(assignment => assignment.Story).Distinct(StringComparer.Ordinal).Count();
        });
    }

    /// <summary>The events that a query asks for, by date.</summary>
    /// <param name="query">What is wanted.</param>
    public IEnumerable<StoredEvent> Events(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new Finding(_connection).Events(query);
    }

    /// <summary>All documents, by date and id.</summary>
    public IEnumerable<StoredDocument> Documents() => new Shelf(_connection).All();

    /// <summary>The documents that report at least one of the wanted events, by date and id.</summary>
    /// <param name="reporting">Which events.</param>
    public IEnumerable<StoredDocument> Documents(EventQuery reporting)
    {
        ArgumentNullException.ThrowIfNull(reporting);
        return new Shelf(_connection).Reporting(reporting);
    }

    /// <summary>One document; null when the store has none of that id.</summary>
    /// <param name="id">Its id.</param>
    public StoredDocument? FindDocument(string id) => new Shelf(_connection).Find(id);

    /// <summary>The sentences of one document in order; none when the store has no such document.</summary>
    /// <param name="documentId">Its id.</param>
    public IReadOnlyList<StoredSentence> Sentences(string documentId) => new Shelf(_connection).Sentences(documentId);

    /// <summary>How much the store holds, documents without an event included.</summary>
    public StoreCounts Count() => new Shelf(_connection).Count();

    /// <summary>How many events, documents that report them and stories a query finds.</summary>
    /// <param name="query">What is wanted.</param>
    public StoreCounts Count(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new Finding(_connection).Count(query);
    }

    /// <summary>About how many events a state takes part in, quickly: one in which it stands twice counts twice.</summary>
    /// <param name="country">The state: <c>IRN</c>.</param>
    public int CountParts(string country)
    {
        ArgumentException.ThrowIfNullOrEmpty(country);
        const string Sql = "SELECT count(*) FROM parties WHERE country = @country";
        return _connection.ExecuteScalar<int>(Sql, new { country });
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private T InTransaction<T>(Func<Writing, T> write)
    {
        using var transaction = _connection.BeginTransaction(IsolationLevel.Serializable);
        var result = write(new Writing(_connection, transaction));
        transaction.Commit();
        return result;
    }
}
