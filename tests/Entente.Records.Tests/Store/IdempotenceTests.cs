using Entente.Coding;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Records.Store;

public sealed class IdempotenceTests
{
    private static readonly Gen<CodedEvent> Event =
        from actor in Gen.Elements("IRN", "RUS", "IRN+RUS", "")
        from recipient in Gen.Elements("RUS", "SYR", "")
        from type in Gen.Elements("AID", "SANCTION")
        from day in Gen.Elements("2022-07-01", "2022-07-20")
        select Some.Event(actor, recipient, type, day);

    private static readonly Gen<CodedDocument> Coded =
        from id in Gen.Elements("a", "b", "c", "d")
        from text in Gen.Elements(Some.Text, Some.Text + " More.")
        from events in Event.ListOf()
        select Some.Coded(Some.Document(id, text), [.. events]);

    [Fact]
    public void AddingABatchAgainChangesNothing() => Check(batch =>
    {
        using var store = EventStore.OpenTemporary();
        var last = batch.GroupBy(coded => coded.Document.Id).Select(group => group.Last()).ToList();
        store.Add(last);
        var before = Contents(store);
        return store.Add(last).All(addition => addition == Addition.Unchanged) && Contents(store).SequenceEqual(before);
    });

    [Fact]
    public void StoppingAndGoingOnEqualsOneRun() => Check(batch =>
    {
        using var whole = EventStore.OpenTemporary();
        using var parts = EventStore.OpenTemporary();
        whole.Add(batch);
        foreach (var coded in batch)
            parts.Add(coded);
        return Contents(whole).SequenceEqual(Contents(parts));
    });

    [Fact]
    public void BetweenTwoStatesTheDirectionOfAskingDoesNotMatter() => Check(batch =>
    {
        using var store = EventStore.OpenTemporary();
        store.Add(batch);
        return Ids(store, EventQuery.Between("IRN", "RUS")).SequenceEqual(Ids(store, EventQuery.Between("RUS", "IRN")));
    });

    private static void Check(Func<IList<CodedDocument>, bool> law) => Prop
        .ForAll(Coded.ListOf().Select(batch => (IList<CodedDocument>)[.. batch]).ToArbitrary(), law)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static List<string> Ids(EventStore store, EventQuery query) =>
        [.. store.Events(query).Select(stored => stored.Id)];

    private static List<string> Contents(EventStore store) =>
    [
        .. store.Documents().Select(stored => $"{stored.Document.Id} {stored.Document.Text} {stored.Events}"),
        .. store.Events(EventQuery.All).Select(stored => $"{stored.Id} {StoredForm.Write(stored.Event)}"),
    ];
}
