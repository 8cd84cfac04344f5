using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Records;

/// <content>What others worked out from all events; gone with the next change of them.</content>
public sealed partial class EventStore
{
    /// <summary>About how many events were read from text, and how many lie in datasets, quickly: some that were
    /// deleted may count.</summary>
    public (long OfText, long OfDatasets) CountRoughly() => _connection.QuerySingle<(long, long)>(
        "SELECT coalesce((SELECT max(key) FROM events), 0), coalesce((SELECT max(key) FROM imported), 0)");

    /// <summary>What was kept under a name since the last change of the events; null when nothing was.</summary>
    /// <param name="name">The name.</param>
    public string? FindSummary(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _connection.QueryFirstOrDefault<string>("SELECT text FROM summaries WHERE name = @name", new { name });
    }

    /// <summary>Keeps what was worked out from all events, until they change; what was kept before is gone.</summary>
    /// <param name="summaries">Texts by their names, each name once.</param>
    /// <exception cref="IOException">The store cannot be written: the disk is full, or the file is
    /// read-only.</exception>
    public void KeepSummaries(IEnumerable<KeyValuePair<string, string>> summaries)
    {
        ArgumentNullException.ThrowIfNull(summaries);
        Writing(() =>
        {
            using var transaction = _connection.BeginTransaction();
            _connection.Execute("DELETE FROM summaries", transaction: transaction);
            using var command = _connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "INSERT INTO summaries (name, text) VALUES ($name, $text)";
            var name = command.Parameters.Add("$name", SqliteType.Text);
            var text = command.Parameters.Add("$text", SqliteType.Text);
            foreach (var summary in summaries)
            {
                (name.Value, text.Value) = (summary.Key, summary.Value);
                command.ExecuteNonQuery();
            }

            transaction.Commit();
        });
    }

    /// <summary>Changes events: what was worked out from them holds no longer.</summary>
    private void Changing(Action change) => Writing(() =>
    {
        _connection.Execute("DELETE FROM summaries");
        change();
    });
}
