using Dapper;
using Entente.Records.Store.Steps;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

public sealed class SchemaTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void AStoreOfTheFirstVersionIsBroughtUpToDateWithAllItHolds()
    {
        var path = Path.Combine(_scratch.Folder, "old.db");
        using (var old = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            old.Open();
            old.Execute(Step1.Sql);
            old.Execute("""
                PRAGMA user_version = 1;
                INSERT INTO documents (id, date, title, source, url, language, text, hash, coder, story)
                VALUES ('a', '2022-07-21', 'T', 'S', '', 'en', 'Iran sent drones.', 'h', 'c', 'a');
                INSERT INTO events (id, document, origin, source, story, type, quad, status, sentence, sentence_text,
                                    deed, json)
                VALUES ('e', 1, 'text', '', '', 'AID', 'material cooperation', 'actual', 1, 'Iran sent drones.', 'd',
                        '{"type":"AID","quad":"material cooperation","trigger":"sent"}');
                INSERT INTO parties VALUES (1, 'actor', 1, 'IRN', 'GOV', 'Iran', 'Iran', 0, 4);
                """);
        }

        using var store = EventStore.Open(path);

        store.FindDocument("a")!.Document.Text.ShouldBe("Iran sent drones.");
        store.Events(EventQuery.Involving("IRN")).ShouldHaveSingleItem().Id.ShouldBe("e");
    }

    [Fact]
    public void AStoreOfALaterVersionIsRefused()
    {
        var path = Path.Combine(_scratch.Folder, "new.db");
        using (var later = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            later.Open();
            later.Execute("PRAGMA user_version = 999");
        }

        Should.Throw<InvalidDataException>(() => EventStore.Open(path)).Message.ShouldStartWith(
            $"{path}: store of version 999 found, {Schema.Version} or older expected.");
    }
}
