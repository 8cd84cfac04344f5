using Dapper;

namespace Entente.Records.Store;

public sealed class FailingDiskTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly string _path;

    public FailingDiskTests() => _path = Path.Combine(_scratch.Folder, "record.db");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void AFullDiskIsToldAndWhatWasWrittenBeforeIsSafe()
    {
        using var store = EventStore.Open(_path);
        store.Add(Some.Coded(Some.Event()));
        Fill(store);

        var problem = Should.Throw<IOException>(() => store.Add(Large()));

        problem.Message.ShouldBe(
            $"{_path}: a store that cannot grow: the disk is full. What was written before is safe; free space and " +
            "start again, and it goes on where it stopped.");
        store.Count().ShouldBe(new StoreCounts(1, 1, 1));
        store.Check().ShouldBeEmpty();
    }

    [Fact]
    public void AfterSpaceIsFreedTheSameWorkIsDone()
    {
        using var store = EventStore.Open(_path);
        store.Add(Some.Coded(Some.Event()));
        Fill(store);
        Should.Throw<IOException>(() => store.Add(Large()));

        store.Connection.Execute("PRAGMA max_page_count = 1000000");

        store.Add(Large()).ShouldBe(Addition.Added);
        store.Count().ShouldBe(new StoreCounts(2, 2, 2));
    }

    [Fact]
    public void GroupingOnAFullDiskLosesNothing()
    {
        using var store = EventStore.Open(_path);
        store.Add(Enumerable.Range(0, 60).Select(number => Some.Coded(Some.Document($"d{number}"))));
        Fill(store);

        Should.Throw<IOException>(() => store.AssignStories(null, CancellationToken.None)).Message
            .ShouldContain("the disk is full");

        store.Connection.Execute("PRAGMA max_page_count = 1000000");
        store.AssignStories(null, CancellationToken.None).ShouldBe(1);
    }

    [Fact]
    public void AStoreThatIsOnlyReadCannotBeWritten()
    {
        using (var store = EventStore.Open(_path))
            store.Add(Some.Coded(Some.Event()));

        using var asked = EventStore.OpenForReading(_path);

        asked.Events(EventQuery.All).ShouldHaveSingleItem();
        Should.Throw<IOException>(() => asked.Add(Some.Coded(Some.Document("b")))).Message.ShouldBe(
            $"{_path}: a store that cannot be written: the file or its folder is read-only. Change the rights, or use " +
            "another --store.");
    }

    [Fact]
    public void AStoreThatAnotherWritesToCanBeAskedAllTheWhile()
    {
        using var writer = EventStore.Open(_path);
        writer.Add(Some.Coded(Some.Event()));
        writer.Connection.Execute("BEGIN IMMEDIATE");

        using (var asked = EventStore.OpenForReading(_path))
            asked.Count().Documents.ShouldBe(1);

        writer.Connection.Execute("ROLLBACK");
    }

    [Fact]
    public void AnotherWriterIsWaitedForAndThenTold()
    {
        using var writer = EventStore.Open(_path);
        using var other = EventStore.Open(_path);
        other.Connection.DefaultTimeout = 1;
        writer.Connection.Execute("BEGIN IMMEDIATE");

        Should.Throw<IOException>(() => other.Add(Some.Coded())).Message.ShouldBe(
            $"{_path}: a store that another program is writing. Wait until it has ended, then start again.");

        writer.Connection.Execute("ROLLBACK");
    }

    [Fact]
    public void AFileThatIsNoStoreIsRefused()
    {
        File.WriteAllText(_path, new string('x', 5000));

        Should.Throw<IOException>(() => EventStore.Open(_path)).Message
            .ShouldStartWith($"{_path}: no event store that can be opened (");
        Should.Throw<IOException>(() => EventStore.OpenForReading(_path)).Message
            .ShouldStartWith($"{_path}: no event store that can be opened (");
    }

    // SQLite's own bound on the file fails as a full disk does.
    private static void Fill(EventStore store)
    {
        store.Connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        store.Connection.Execute("PRAGMA max_page_count = 1");
    }

    private static Coding.CodedDocument Large() => Some.Coded(
        Some.Document("large", Some.Text + new string('.', 300_000)), Some.Event());
}
