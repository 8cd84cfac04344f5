using Dapper;
using Entente.Records.Import;

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

    [Theory]
    [InlineData("DELETE FROM acts", "dataset event without its act")]
    [InlineData("DELETE FROM side_countries; DELETE FROM sides", "dataset event without its actor")]
    [InlineData("DELETE FROM side_countries; DELETE FROM sides", "dataset event without its recipient")]
    [InlineData("UPDATE imported SET site = 99", "dataset event without its place")]
    [InlineData("UPDATE imported SET publisher = 99", "dataset event without its publisher")]
    [InlineData("UPDATE imported SET dataset = 99", "dataset event of no dataset")]
    [InlineData("UPDATE imported SET import = 99", "dataset event of no import")]
    [InlineData("UPDATE imported SET hash = hash + (1 << 40)", "dataset event under a wrong key")]
    [InlineData("UPDATE imported SET last_day = 5", "dataset event that ends before it begins")]
    [InlineData("DELETE FROM side_countries", "side that its states do not lead to")]
    public void DamageToEventsOfDatasetsIsNamed(string damage, string kind)
    {
        using var imports = new Imports();
        imports.Read("icews", "source\tevent\ttarget\tdate\nChina\tConsult\tIran\t2014-03-02\n");
        imports.Store.Check().ShouldBeEmpty();

        imports.Store.Connection.Execute(damage);

        imports.Store.Check().Select(found => found.First.Kind).ShouldContain(kind);
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
