using Dapper;
using Entente.Coding;
using Entente.Records.Stories;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Groups the documents that wait for it, a batch a transaction: broken off after any of them, it goes on
/// where it stood.</summary>
internal sealed class StoryAssigning(SqliteConnection connection)
{
    private const int BatchSize = 500;

    // A file that another way of grouping has filled is grouped anew.
    private const string Method = "sorted neighbourhoods 2";

    private readonly Dictionary<string, Profile> _kept = [];

    public void Run(IProgress<GroupingProgress>? progress, CancellationToken cancellation)
    {
        ForgetOtherMethod();
        var pending = connection.Query<string>("""
            SELECT p.id FROM story_pending p JOIN documents d ON d.id = p.id ORDER BY d.date IS NULL, d.date, d.id
            """).ToList();
        var done = 0;
        foreach (var batch in pending.Chunk(BatchSize))
        {
            cancellation.ThrowIfCancellationRequested();
            Group(batch);
            done += batch.Length;
            progress?.Report(new GroupingProgress(done, pending.Count));
        }
    }

    private void Group(string[] ids)
    {
        using var transaction = connection.BeginTransaction();
        using var tables = new StoryTables(connection, transaction, _kept);
        var grouping = new Grouping(tables);
        var waiting = Waiting(ids, transaction);
        var fresh = waiting.Where(document => !document.IsGrouped).ToArray();
        var profiles = fresh.AsParallel().AsOrdered().Select(document => Profile.Of(document.ToDocument()));

        // In order, few documents are looked at again.
        foreach (var profile in profiles.ToList().OrderBy(profile => profile.Place))
            grouping.Add(profile);
        grouping.Settle(waiting.Where(document => document.IsGrouped).Select(document => document.Place));
        var echoes = new Echoes(connection, transaction);
        foreach (var place in new StoryLabels(connection, transaction).Spread(grouping.Changed))
            echoes.Mark(place);
        connection.Execute("DELETE FROM story_pending WHERE id = @id", ids.Select(id => new { id }), transaction);
        transaction.Commit();
    }

    private List<WaitingDocument> Waiting(string[] ids, SqliteTransaction transaction) => [.. connection
        .Query<WaitingDocument>(
            $"""
            SELECT d.id AS Id, d.date AS Date, d.text AS Text, {StoryTables.PlaceColumn} AS "Order",
                   EXISTS (SELECT 1 FROM profiles p WHERE p.id = d.id) AS IsGrouped
            FROM documents d WHERE d.id IN @ids
            """,
            new { ids },
            transaction)
        .OrderBy(document => document.Place)];

    private void ForgetOtherMethod()
    {
        if (connection.ExecuteScalar<string>("SELECT value FROM settings WHERE name = 'grouping'") == Method)
            return;
        using var transaction = connection.BeginTransaction();
        connection.Execute(
            """
            DELETE FROM story_keys;
            DELETE FROM profiles;
            UPDATE documents SET story = id, story_of = '', story_score = 0, story_kind = 'original', story_source = id
                WHERE story <> id OR story_of <> '';
            INSERT OR IGNORE INTO story_pending (id) SELECT id FROM documents;
            INSERT OR REPLACE INTO settings (name, value) VALUES ('grouping', @Method);
            """,
            new { Method },
            transaction);
        transaction.Commit();
    }

    private sealed class WaitingDocument
    {
        public string Id { get; init; } = "";

        public string? Date { get; init; }

        public string Text { get; init; } = "";

        public bool IsGrouped { get; init; }

        public long? Order { get; init; }

        public Place Place => StoryTables.PlaceOf(Id, Order);

        public Document ToDocument() => new(Id, StoredForm.ReadDate(Date), Text);
    }
}
