using System.Globalization;
using Dapper;
using Entente.Records.Store.Steps;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>The tables, and the steps that lead an older file to them.</summary>
/// <remarks>SQLite's <c>user_version</c> counts the steps that a file has taken. A step is never edited once
/// released.</remarks>
internal static class Schema
{
    // Step n stands at place n − 1; a new one goes to the end.
    private static readonly string[] All = [Step1.Sql, Step2.Sql, Step3.Sql, Step4.Sql, Step5.Sql, Step6.Sql];

    /// <summary>How many steps this program knows.</summary>
    public static int Version => All.Length;

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
            connection.Execute(All[version], transaction: transaction);
            var next = string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1}");
            connection.Execute(next, transaction: transaction);
            transaction.Commit();
        }
    }
}
