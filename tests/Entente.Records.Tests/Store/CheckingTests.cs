using Dapper;

namespace Entente.Records.Store;

public sealed class CheckingTests : IDisposable
{
    private readonly EventStore _store = EventStore.OpenTemporary();

    public CheckingTests()
    {
        _store.Add([
            Some.Coded(Some.Event()), Some.Coded(Some.Document("b", Some.Text + " More."), Some.Event("RUS", "SYR"))]);
        _store.AssignStories(null, CancellationToken.None);
    }

    public void Dispose() => _store.Dispose();

    [Fact]
    public void ASoundStoreIsSilent() => _store.Check().ShouldBeEmpty();

    [Theory]
    [InlineData("UPDATE documents SET text = 'Another text.' WHERE id = 'a'", "changed text")]
    [InlineData("UPDATE events SET sentence_text = 'x' WHERE document = 1", "evidence outside")]
    [InlineData("DELETE FROM sentences WHERE document = 1", "event without a sentence")]
    [InlineData("UPDATE sentences SET end = start - 1", "sentence outside its document")]
    [InlineData("UPDATE parties SET country = 'XXX'", "party without its entity")]
    [InlineData("UPDATE documents SET story = 'gone'", "story without its original")]
    [InlineData("UPDATE documents SET story_of = 'gone' WHERE id = 'b'", "copy of nothing")]
    [InlineData("DELETE FROM profiles", "document that grouping lost")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM entities", "orphan in parties")]
    public void DamageIsNamed(string damage, string kind)
    {
        _store.Connection.Execute(damage);

        _store.Check().Select(found => found.First.Kind).ShouldContain(kind);
    }

    [Fact]
    public void AMessageSaysWhatToDo()
    {
        _store.Connection.Execute("DELETE FROM profiles WHERE id = 'a'");

        _store.Check().ShouldHaveSingleItem().First.ToString().ShouldBe(
            "temporary store: a document that grouping lost (a) found, a profile, or a place in the queue expected. " +
            "Read the documents into a new store, or restore a copy.");
    }

    [Fact]
    public void AStoreDescribesItself()
    {
        var described = _store.Describe();

        described.Counts.ShouldBe(_store.Count());
        (described.Sentences, described.Entities, described.Ungrouped).ShouldBe((4, 3, 0));
        described.Published.ShouldBe((Some.Day("2022-07-21"), Some.Day("2022-07-21")));
        described.Origins.ShouldBe([("text", 2)]);
        described.Version.ShouldBe(Schema.Version);
    }
}
