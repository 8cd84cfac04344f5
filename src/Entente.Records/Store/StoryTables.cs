using Dapper;
using Entente.Records.Stories;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>The lists that stories are found by, as tables.</summary>
internal sealed class StoryTables : IStoryIndex, IDisposable
{
    // About 4 KB each; the lists lead to the same recent documents again and again.
    private const int MostKept = 8000;

    /// <summary>Where the document <c>d</c> stands, as a column: what the lists call a day holds the plainness
    /// too.</summary>
    public const string PlaceColumn = "(SELECT k.day FROM story_keys k WHERE k.id = d.id LIMIT 1)";

    private const string PlaceOfStoryOf = "(SELECT k.day FROM story_keys k WHERE k.id = d.story_of LIMIT 1)";

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly Dictionary<string, Profile> _kept;
    private readonly SqliteCommand _before;
    private readonly SqliteCommand _after;
    private readonly SqliteCommand _list;

    /// <param name="connection">The database.</param>
    /// <param name="transaction">In which all is read and written.</param>
    /// <param name="kept">Profiles that were read before; filled further.</param>
    public StoryTables(
        SqliteConnection connection, SqliteTransaction transaction, Dictionary<string, Profile>? kept = null)
    {
        _connection = connection;
        _transaction = transaction;
        _kept = kept ?? [];
        _before = Command("""
            SELECT day, id FROM story_keys WHERE key = @key AND (day, id) < (@day, @id)
            ORDER BY day DESC, id DESC LIMIT @count
            """);
        _after = Command("""
            SELECT day, id FROM story_keys WHERE key = @key AND (day, id) > (@day, @id)
            ORDER BY day, id LIMIT @count
            """);
        _list = Command("INSERT OR IGNORE INTO story_keys (key, day, id) VALUES (@key, @day, @id)");
    }

    public IReadOnlyList<Place> Before(long key, Place place, int count) => Places(_before, key, place, count);

    public IReadOnlyList<Place> After(long key, Place place, int count) => Places(_after, key, place, count);

    public Profile ProfileOf(Place place)
    {
        if (_kept.TryGetValue(place.Id, out var profile))
            return profile;
        var bytes = _connection.ExecuteScalar<byte[]>(
            "SELECT bytes FROM profiles WHERE id = @Id", new { place.Id }, _transaction);
        return Keep(Profile.FromBytes(place, bytes!));
    }

    public Link LinkOf(Place place)
    {
        const string Sql = $"""
            SELECT d.story_of, {PlaceOfStoryOf}, d.story_score, d.story_kind FROM documents d WHERE d.id = @Id
            """;
        var (of, order, score, kind) = _connection.QuerySingle<(string, long?, double, string)>(
            Sql, new { place.Id }, _transaction);
        return of.Length == 0 ? Link.None : new Link(PlaceOf(of, order), score, StoredForm.ReadKind(kind));
    }

    public void Add(Profile profile)
    {
        _connection.Execute(
            "INSERT OR REPLACE INTO profiles (id, bytes) VALUES (@Id, @Bytes)",
            new { profile.Place.Id, Bytes = profile.ToBytes() },
            _transaction);
        foreach (var key in profile.Keys)
        {
            Fill(_list, key, profile.Place, 0);
            _list.ExecuteNonQuery();
        }

        Keep(profile);
    }

    public void Set(Place place, Link link) => _connection.Execute(
        """
        UPDATE documents SET story_of = @Of, story_score = @Score, story_kind = @Kind
        WHERE id = @Id AND (story_of, story_score, story_kind) <> (@Of, @Score, @Kind)
        """,
        new { place.Id, Of = link.IsNone ? "" : link.Of.Id, link.Score, Kind = StoredForm.Write(link.Kind) },
        _transaction);

    /// <summary>Takes a document out of all lists; those behind it there wait to be grouped anew.</summary>
    public void Remove(string id)
    {
        var keys = _connection.Query<(long Key, long Order)>(
            "SELECT key, day FROM story_keys WHERE id = @id", new { id }, _transaction).ToList();
        var behind = keys.SelectMany(listed => After(listed.Key, new Place(listed.Order, id), Grouping.Reach));
        foreach (var other in behind.Select(place => place.Id).Distinct(StringComparer.Ordinal).ToList())
        {
            _connection.Execute(
                "INSERT OR IGNORE INTO story_pending (id) VALUES (@other)", new { other }, _transaction);
        }

        _connection.Execute("DELETE FROM story_keys WHERE id = @id", new { id }, _transaction);
        _connection.Execute("DELETE FROM profiles WHERE id = @id", new { id }, _transaction);
        _kept.Remove(id);
    }

    /// <summary>Where a document stands that was grouped; one that is in no list stands last.</summary>
    public static Place PlaceOf(string id, long? order) =>
        order is { } listed ? new(listed, id) : Place.Of(null, 0, id);

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
        _list.Dispose();
    }

    private Profile Keep(Profile profile)
    {
        if (_kept.Count >= MostKept)
            _kept.Clear();
        return _kept[profile.Place.Id] = profile;
    }

    // Run some fifty times a document: prepared once, and read without a mapper.
    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        foreach (var name in new[] { "@key", "@day", "@count" })
            command.Parameters.Add(name, SqliteType.Integer);
        command.Parameters.Add("@id", SqliteType.Text);
        command.Prepare();
        return command;
    }

    private static void Fill(SqliteCommand command, long key, Place place, int count)
    {
        command.Parameters[0].Value = key;
        command.Parameters[1].Value = place.Order;
        command.Parameters[2].Value = count;
        command.Parameters[3].Value = place.Id;
    }

    private static List<Place> Places(SqliteCommand command, long key, Place place, int count)
    {
        Fill(command, key, place, count);
        using var rows = command.ExecuteReader();
        var places = new List<Place>();
        while (rows.Read())
            places.Add(new Place(rows.GetInt64(0), rows.GetString(1)));
        return places;
    }
}
