using Entente.Coding;

namespace Entente.Records.Reading;

public sealed class RecodingTests : IDisposable
{
    private static readonly CoderVersion Old = new("entente 1", "a");
    private static readonly CoderVersion NewTables = new("entente 1", "b");

    private readonly EventStore _store = EventStore.OpenTemporary();

    public RecodingTests()
    {
        _store.Add([Some.Coded(Some.Event()), Some.Coded(Some.Document("b"), Some.Event())], Old);
        _store.AssignStories(null, CancellationToken.None);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public void AChangedLineOfTheTablesReplacesEventsAndKeepsDocuments()
    {
        var stories = _store.Documents().Select(stored => (stored.Document, stored.Story, stored.StoryKind)).ToList();

        var run = new Recoding(_store, CodeAnew, NewTables).Run(cancellation: Token);

        (run.Replaced, run.Unchanged, run.Events).ShouldBe((2, 0, 2));
        _store.Events(EventQuery.All).Select(stored => stored.Event.Type).ShouldBe(["SANCTION", "SANCTION"]);
        _store.Documents().Select(stored => (stored.Document, stored.Story, stored.StoryKind)).ShouldBe(stories);
        _store.Check().ShouldBeEmpty();
    }

    [Fact]
    public void WhatIsCodedAsItShouldBeIsLeftAlone()
    {
        _store.Add(Some.Coded(Some.Document("c")), NewTables);

        new Recoding(_store, CodeAnew, NewTables).Run(cancellation: Token).Unchanged.ShouldBe(1);

        new Recoding(_store, Fail, NewTables).Run(cancellation: Token).Unchanged.ShouldBe(3);
    }

    [Fact]
    public void ADocumentOnWhichTheCoderFailsKeepsItsOldCoding()
    {
        var run = new Recoding(_store, Fail, NewTables).Run(cancellation: Token);

        run.Refused.ShouldBe(2);
        run.Problems.ShouldHaveSingleItem().Count.ShouldBe(2);
        _store.Events(EventQuery.All).Count().ShouldBe(2);
    }

    private static CodedDocument CodeAnew(Document document) => Some.Coded(document, Some.Event(type: "SANCTION"));

    private static CodedDocument Fail(Document document) => throw new InvalidOperationException("no");
}
