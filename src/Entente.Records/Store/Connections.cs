using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Opens the database file with the settings that the store relies on.</summary>
internal static class Connections
{
    /// <summary>What a store without a file is called in messages.</summary>
    public const string Temporary = "temporary store";

    private const string Settings = " PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;";

    /// <summary>Opens a file, or makes it; readers do not wait for a writer.</summary>
    public static SqliteConnection OpenFile(string path)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        return Open(settings.ConnectionString, path, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    }

    /// <summary>Opens a file that is there, also where neither it nor its folder can be written.</summary>
    public static SqliteConnection OpenFileForReading(string path)
    {
        if (TryOpenToRead(path, "") is not { } connection)
            connection = TryOpenToRead(path, "?immutable=1") ?? OpenFile(path);
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        if (version == Schema.Version)
            return connection;
        connection.Dispose();
        if (version > Schema.Version)
            throw new InvalidDataException(Problems.StoreTooNew(path, version, Schema.Version));
        try
        {
            return OpenFile(path);
        }
        catch (IOException reason)
        {
            throw new IOException(Problems.OldStoreNotWritten(path, version, Schema.Version), reason);
        }
    }

    /// <summary>Opens a database of its own that is gone when closed; SQLite keeps it in memory until it
    /// grows.</summary>
    public static SqliteConnection OpenTemporary() =>
        Open("Data Source=;Pooling=False", Temporary, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;");

    // A store with a write-ahead log needs a file beside it even to be read; SQLite does without when it is told that
    // nobody can write.
    private static SqliteConnection? TryOpenToRead(string path, string how)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = new Uri(Path.GetFullPath(path)).AbsoluteUri + how,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            connection.Execute("PRAGMA query_only = ON;" + Settings);
            connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema");
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            return null; // The next way in tells what is wrong.
        }
    }

    private static SqliteConnection Open(string settings, string path, string journal)
    {
        var connection = new SqliteConnection(settings);
        try
        {
            connection.Open();
            connection.Execute(journal + Settings);
            Schema.Migrate(connection, path);
            return connection;
        }
        catch (SqliteException problem)
        {
            connection.Dispose();
            throw new IOException(Problems.StoreNotOpened(path, problem.SqliteErrorCode, problem.Message), problem);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
