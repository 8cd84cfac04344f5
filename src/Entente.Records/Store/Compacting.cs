using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Makes a store as small as what it holds.</summary>
internal static class Compacting
{
    public static void Run(SqliteConnection connection)
    {
        connection.Execute("DELETE FROM entities WHERE key NOT IN (SELECT entity FROM parties)");
        connection.Execute("VACUUM");
        connection.Execute("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
    }
}
