using System.Data;
using Dapper;
using Entente.Coding;
using Entente.Records.Import;
using Entente.Records.Store;
using Entente.Records.Store.Datasets;
using Microsoft.Data.Sqlite;

namespace Entente.Records;

/// <summary>The record: documents with their text, stories, sentences and events, in one SQLite file.</summary>
/// <remarks>
/// Adding is transactional and idempotent: what is there already stays as it is, a changed text replaces the old one
/// with all that was read from it. One thread uses a store at a time; other processes may read the file meanwhile. What
/// a query gives is read as it is walked: finish walking before adding.
/// </remarks>
public sealed partial class EventStore : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly string _path;
    private readonly Entities _entities;

    private EventStore(SqliteConnection connection, string path) =>
        (_connection, _path, _entities) = (connection, path, new Entities(connection));

    /// <summary>The database, for tests that make it fail.</summary>
    internal SqliteConnection Connection => _connection;

    /// <summary>Opens a store, makes it when there is none, and brings an older one up to date.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <exception cref="IOException">It cannot be opened or is no store.</exception>
    /// <exception cref="InvalidDataException">It was written by a later version of the program.</exception>
    public static EventStore Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new EventStore(Connections.OpenFile(path), path);
    }

    /// <summary>Opens a store that is there to ask it; it may lie where nothing can be written.</summary>
    /// <remarks>One of an older version is brought up to date, and for that must be writable.</remarks>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It cannot be opened or is no store.</exception>
    /// <exception cref="InvalidDataException">It was written by a later version of the program.</exception>
    public static EventStore OpenForReading(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new EventStore(Connections.OpenFileForReading(path), path);
    }

    /// <summary>Opens the same file once more, to read it on another thread at the same time.</summary>
    /// <returns>Null for a store without a file.</returns>
    /// <exception cref="IOException">It cannot be opened any more.</exception>
    public EventStore? OpenAgainForReading() => _path == Connections.Temporary ? null : OpenForReading(_path);

    /// <summary>Opens an empty store that is gone when disposed.</summary>
    public static EventStore OpenTemporary() => new(Connections.OpenTemporary(), Connections.Temporary);

    /// <summary>Whether the store holds this very document, coded by this coder.</summary>
    /// <param name="document">The document; its id, text and all else must agree.</param>
    /// <param name="version">What coded it.</param>
    public bool Holds(Document document, CoderVersion version = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        const string Sql = """
            SELECT count(*) FROM documents
            WHERE id = @Id AND hash = @Hash AND coder = @Coder AND knowledge = @Knowledge
            """;
        var (coder, knowledge) = version.Stored;
        var wanted = new { document.Id, Hash = Identity.Of(document), Coder = coder, Knowledge = knowledge };
        return _connection.ExecuteScalar<int>(Sql, wanted) > 0;
    }

    /// <summary>Adds one document with its events.</summary>
    /// <param name="coded">The document, coded; with no sentences when it was not (another language).</param>
    /// <param name="version">What coded it: a change of it makes the coding new, and keeps the document.</param>
    public Addition Add(CodedDocument coded, CoderVersion version = default) => Add([coded], version)[0];

    /// <summary>Adds documents with their events, all or none.</summary>
    /// <param name="batch">Coded documents; a later one of the same id replaces an earlier one.</param>
    /// <param name="version">What coded them.</param>
    /// <returns>What became of each, in the same order.</returns>
    /// <exception cref="IOException">The store cannot be written: the disk is full, or the file is
    /// read-only.</exception>
    public IReadOnlyList<Addition> Add(IEnumerable<CodedDocument> batch, CoderVersion version = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Add(batch.Select(coded => new FiledDocument(coded, "")), version);
    }

    /// <summary>Adds events of a dataset, all or none.</summary>
    /// <param name="batch">The events; one whose row the store holds already changes nothing.</param>
    /// <returns>How many were new.</returns>
    /// <exception cref="IOException">The store cannot be written: the disk is full, or the file is
    /// read-only.</exception>
    public int AddImported(IEnumerable<ImportedEvent> batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return InTransaction(writing => batch.Count(writing.Add));
    }

    /// <summary>Groups the documents that came since the last time into stories, with those that were there.</summary>
    /// <remarks>What comes out depends on the documents alone, not on when each of them came. Broken off at any moment,
    /// the next call goes on where this one stood.</remarks>
    /// <param name="progress">Told after every batch; null for nobody.</param>
    /// <param name="cancellation">Stops after the current batch.</param>
    /// <returns>How many stories there are.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public int AssignStories(
        IProgress<GroupingProgress>? progress = null, CancellationToken cancellation = default)
    {
        Changing(() => new StoryAssigning(_connection).Run(progress, cancellation));
        return Count().Stories;
    }

    /// <summary>The events that a query asks for, by date.</summary>
    /// <param name="query">What is wanted.</param>
    public IEnumerable<StoredEvent> Events(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ByDay(new Finding(_connection).Events(query), new DatasetFinding(_connection).Events(query));
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
    public StoreCounts Count() => CountOf(_connection);

    /// <summary>How many events, documents that report them and stories a query finds.</summary>
    /// <param name="query">What is wanted.</param>
    public StoreCounts Count(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (stories, events) = new DatasetFinding(_connection).Count(query);
        return Added(new Finding(_connection).Count(query), stories, events);
    }

    /// <summary>Says what the store holds and what made it.</summary>
    public StoreDescription Describe() => new Describing(_connection, _path).Describe();

    /// <summary>Looks for damage: in the file, and in what should follow from what.</summary>
    /// <returns>What is wrong, one kind each with its first case; empty for a sound store.</returns>
    public IReadOnlyList<ProblemCount> Check() => new Checking(_connection, _path).Check();

    /// <summary>Takes out what nothing refers to any more, and gives the space of what was deleted back.</summary>
    /// <remarks>Needs as much free space beside the file as the store is large. The record stays the same.</remarks>
    /// <returns>Size of the file before and after, in bytes.</returns>
    /// <exception cref="IOException">Another program uses the store, or the disk is full.</exception>
    public (long Before, long After) Compact()
    {
        var before = Describe().Bytes;
        Writing(() => Compacting.Run(_connection));
        _entities.Forget();
        return (before, Describe().Bytes);
    }

    /// <summary>Adds documents that were read from files.</summary>
    internal IReadOnlyList<Addition> Add(IEnumerable<FiledDocument> batch, CoderVersion version) =>
        InTransaction(writing => batch.Select(filed => writing.Add(filed, version)).ToArray());

    /// <summary>The id under which a document that is named by its file is held, or should be.</summary>
    internal string IdFor(Document document, string file) => new Shelf(_connection).IdFor(document, file);

    /// <summary>Ids of the documents that something else coded.</summary>
    internal List<string> CodedOtherwise(CoderVersion version) => [.. _connection.Query<string>(
        "SELECT id FROM documents WHERE coder <> @Coder OR knowledge <> @Knowledge ORDER BY key",
        new { version.Stored.Coder, version.Stored.Knowledge })];

    /// <summary>About how many events a state takes part in, those of datasets included, quickly: one in which it
    /// stands twice counts twice.</summary>
    /// <param name="country">The state: <c>IRN</c>.</param>
    public int CountParts(string country)
    {
        ArgumentException.ThrowIfNullOrEmpty(country);
        const string Sql = "SELECT count(*) FROM parties WHERE country = @country";
        var read = _connection.ExecuteScalar<int>(Sql, new { country });
        return read + new DatasetFinding(_connection).CountParts(country);
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private T InTransaction<T>(Func<Writing, T> write)
    {
        var result = default(T);
        Changing(() =>
        {
            using var transaction = _connection.BeginTransaction(IsolationLevel.Serializable);
            result = write(new Writing(_connection, transaction, _entities));
            transaction.Commit();
        });
        return result!;
    }

    private void Writing(Action write)
    {
        try
        {
            write();
        }
        catch (SqliteException problem)
        {
            _entities.Forget(); // Some were made in the transaction that is gone.
            throw new IOException(Problems.StoreNotWritten(_path, problem.SqliteErrorCode, problem.Message), problem);
        }
        catch
        {
            _entities.Forget();
            throw;
        }
    }
}
