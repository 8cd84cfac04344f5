using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>The tables, and the steps that lead an older file to them.</summary>
/// <remarks>SQLite's <c>user_version</c> counts the steps that a file has taken. A step is never edited once
/// released.</remarks>
internal static class Schema
{
    private const string First = """
        CREATE TABLE documents (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            date TEXT,
            title TEXT NOT NULL,
            source TEXT NOT NULL,
            url TEXT NOT NULL,
            language TEXT NOT NULL,
            text TEXT NOT NULL,
            hash TEXT NOT NULL,
            coder TEXT NOT NULL,
            story TEXT NOT NULL,
            story_kind TEXT NOT NULL DEFAULT 'original',
            story_of TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX documents_date ON documents (date);
        CREATE INDEX documents_story ON documents (story);

        CREATE TABLE sentences (
            document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            PRIMARY KEY (document, number)
        ) STRICT, WITHOUT ROWID;

        -- date_first and date_last fall back on the day of publication: they serve to find; json says what the text
        -- says.
        -- deed names type, countries and date: reports of one story with one deed tell of the same event.
        CREATE TABLE events (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            document INTEGER REFERENCES documents (key) ON DELETE CASCADE,
            origin TEXT NOT NULL,
            source TEXT NOT NULL,
            story TEXT NOT NULL,
            type TEXT NOT NULL,
            quad TEXT NOT NULL,
            status TEXT NOT NULL,
            date_first TEXT,
            date_last TEXT,
            sentence INTEGER NOT NULL,
            sentence_text TEXT NOT NULL,
            deed TEXT NOT NULL,
            json TEXT NOT NULL
        ) STRICT;
        CREATE INDEX events_document ON events (document);
        CREATE INDEX events_date ON events (date_first);
        CREATE INDEX events_story ON events (story, deed) WHERE document IS NULL;
        CREATE INDEX events_type ON events (type, date_first);

        CREATE TABLE parties (
            event INTEGER NOT NULL REFERENCES events (key) ON DELETE CASCADE,
            side TEXT NOT NULL,
            number INTEGER NOT NULL,
            country TEXT NOT NULL,
            sector TEXT NOT NULL,
            name TEXT NOT NULL,
            text TEXT NOT NULL,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            PRIMARY KEY (event, side, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX parties_country ON parties (country, side, event);
        """;

    private static readonly string[] Steps = [First];

    /// <summary>How many steps this program knows.</summary>
    public static int Version => Steps.Length;

    /// <summary>Takes the steps that the file has not taken yet, each wholly or not at all.</summary>
    /// <exception cref="InvalidDataException">The file was written by a later version.</exception>
    public static void Migrate(SqliteConnection connection, string path)
    {
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        if (version > Version)
            throw new InvalidDataException(Problems.StoreTooNew(path, version, Version));
        for (; version < Version; version++)
        {
            using var transaction = connection.BeginTransaction();
            connection.Execute(Steps[version], transaction: transaction);
            var next = string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1}");
            connection.Execute(next, transaction: transaction);
            transaction.Commit();
        }
    }
}
