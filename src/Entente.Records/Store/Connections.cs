using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Opens the database file with the settings that the store relies on.</summary>
internal static class Connections
{
    /// <summary>Opens a file, or makes it; readers do not wait for a writer.</summary>
    public static SqliteConnection OpenFile(string path)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        return Open(settings.ConnectionString, path, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    }

    /// <summary>Opens a database of its own that is gone when closed; SQLite keeps it in memory until it
    /// grows.</summary>
    public static SqliteConnection OpenTemporary() =>
        Open(
            "Data Source=;Pooling=False",
            "temporary store",
            "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;");

    private static SqliteConnection Open(string settings, string path, string journal)
    {
        var connection = new SqliteConnection(settings);
        try
        {
            connection.Open();
            connection.Execute(journal + " PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;");
            Schema.Migrate(connection, path);
            return connection;
        }
        catch (SqliteException problem)
        {
            connection.Dispose();
            throw new IOException(Problems.StoreNotOpened(path, problem.Message), problem);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
