using Entente.Coding;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Records.Stories;

/// <summary>Grouping as documents come must end as grouping them all at once.</summary>
public sealed class GroupingTests
{
    private static readonly string[] Names =
        ["Kirby", "Raisi", "Saadabad", "Gazprom", "Rifaat", "Shoigu", "Kherson", "Palmyra", "Hmeimim", "Zahedan"];

    private static readonly Gen<string> Sentence =
        from one in Gen.Elements(Names)
        from other in Gen.Elements(Names)
        from number in Gen.Choose(11, 14)
        select $"The guards of {one} saw {number} lorries pass {other} before the convoy halted.";

    // From a small stock, so that documents share much and the lists under a key fill up.
    private static readonly Gen<Document> News =
        from id in Gen.Choose(1, 40)
        from day in Gen.Choose(1, 12)
        from sentences in Sentence.ListOf(7)
        from cut in Gen.Choose(3, 7)
        let date = day == 12 ? (DateOnly?)null : new DateOnly(2022, 7, day)
        select new Document($"d{id}", date, string.Join(" ", sentences.Take(cut)));

    private static readonly Gen<IList<Document>> Corpus =
        from news in News.ListOf(40)
        select (IList<Document>)[.. news.DistinctBy(document => document.Id)];

    [Fact]
    public void NeitherOrderNorBatchesChangeTheStories() => Check((store, documents, batch) =>
    {
        foreach (var part in documents.Chunk(batch))
        {
            store.Add(part.Select(document => new CodedDocument(document, [], [])));
            store.AssignStories(null, CancellationToken.None);
        }

        return Same(store, documents);
    });

    [Fact]
    public void ADocumentThatChangesLeavesNoTraceInTheStories() => Check((store, documents, batch) =>
    {
        foreach (var document in documents.Take(batch))
            store.Add(new CodedDocument(document with { Text = documents[^1].Text + " " + document.Text }, [], []));
        store.AssignStories(null, CancellationToken.None);
        store.Add(documents.Select(document => new CodedDocument(document, [], [])));
        store.AssignStories(null, CancellationToken.None);
        return Same(store, documents);
    });

    [Fact]
    public void AGroupedStoreIsSound() => Check((store, documents, _) =>
    {
        store.Add(documents.Select(document => new CodedDocument(document, [], [])));
        store.AssignStories(null, CancellationToken.None);
        return store.Check().Count == 0;
    });

    private static void Check(Func<EventStore, IList<Document>, int, bool> law) => Prop
        .ForAll(Corpus.ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (documents, batch) =>
        {
            using var store = EventStore.OpenTemporary();
            return documents.Count == 0 || law(store, documents, batch);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static bool Same(EventStore store, IEnumerable<Document> documents) => store.Documents()
        .Select(stored => new StoryAssignment(stored.Document.Id, stored.Story, stored.StoryKind, stored.StoryOf))
        .OrderBy(assignment => assignment.Id, StringComparer.Ordinal)
        .SequenceEqual(StoryFinder.Assign(documents).OrderBy(assignment => assignment.Id, StringComparer.Ordinal));
}
