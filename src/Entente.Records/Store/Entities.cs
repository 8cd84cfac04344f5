using Dapper;
using Entente.Coding;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>The rows of <c>entities</c>: who takes part in events, each once.</summary>
/// <remarks>A store meets the same few thousand again and again: their keys are kept. A row is never deleted but by
/// compacting, after which keys are looked up anew.</remarks>
internal sealed class Entities(SqliteConnection connection)
{
    private const int MostKept = 100_000;

    private const string FindOrAdd = """
        INSERT INTO entities (name, country, sector) VALUES (@Name, @Country, @Sector)
        ON CONFLICT (name, country, sector) DO UPDATE SET name = excluded.name RETURNING key
        """;

    private readonly Dictionary<(string Name, string Country, string Sector), long> _keys = [];

    public long KeyOf(Party party, SqliteTransaction transaction)
    {
        var identity = (party.Name, party.Country, party.Sector);
        if (_keys.TryGetValue(identity, out var key))
            return key;
        key = connection.ExecuteScalar<long>(FindOrAdd, new { party.Name, party.Country, party.Sector }, transaction);
        if (_keys.Count >= MostKept)
            _keys.Clear();
        _keys[identity] = key;
        return key;
    }

    /// <summary>Forgets all keys: the rows may be gone.</summary>
    public void Forget() => _keys.Clear();
}
