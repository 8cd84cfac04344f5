using Entente.Coding;

namespace Entente.Records.Reading;

public sealed class CorpusReadingTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly EventStore _store = EventStore.OpenTemporary();
    private int _coded;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _scratch.Dispose();
    }

    [Fact]
    public void ReadingTwiceCodesOnce()
    {
        WriteThree();
        Read().Added.ShouldBe(3);

        var again = Read();

        (again.Documents, again.Unchanged, again.Added, _coded).ShouldBe((3, 3, 0, 3));
        _store.Count().ShouldBe(new StoreCounts(3, 1, 3));
    }

    [Fact]
    public void ABrokenOffReadingGoesOnWhereItStood()
    {
        WriteThree();
        _store.Add(Code(new Document("b", null, "Two. " + Some.Text)));

        Read().Unchanged.ShouldBe(1);

        _coded.ShouldBe(3);
        _store.Count().Documents.ShouldBe(3);
    }

    [Fact]
    public void AChangedFileIsReadAnew()
    {
        WriteThree();
        Read();
        _scratch.Write("b.txt", "Changed. " + Some.Text);

        var summary = Read();

        (summary.Replaced, summary.Unchanged).ShouldBe((1, 2));
    }

    [Fact]
    public void WhatIsRefusedIsCountedAndToldOnceAKind()
    {
        var path = _scratch.Write("a.jsonl", "oops\nagain\n{\"text\": \"" + Some.Text + "\"}\n");

        var summary = Read();

        (summary.Documents, summary.Refused).ShouldBe((1, 2));
        var told = summary.Problems.ShouldHaveSingleItem();
        told.Count.ShouldBe(2);
        told.First.Source.ShouldBe(path);
        told.First.Line.ShouldBe(1);
    }

    [Fact]
    public void ADocumentOnWhichTheCoderFailsDoesNotStopTheOthers()
    {
        WriteThree();
        CodedDocument Fail(Document document) =>
            document.Id == "b" ? throw new InvalidOperationException("no tree.") : Code(document);

        var summary = new CorpusReading(_store, Fail).Read([_scratch.Folder], cancellation: Token);

        (summary.Added, summary.Refused).ShouldBe((2, 1));
        summary.Problems.Single().First.ToString().ShouldBe(
            $"{Path.Combine(_scratch.Folder, "b.txt")}: document b on which the coder fails " +
            $"(InvalidOperationException: no tree) " +
            "found, a text that can be coded expected. Please report it with the document.");
    }

    [Fact]
    public void ProgressEndsAtTheWhole()
    {
        WriteThree();
        var told = new Told();

        new CorpusReading(_store, Code).Read([_scratch.Folder], told, Token);

        told.Values.Select(value => (value.IsGrouping, value.Documents, value.Share))
            .ShouldBe([(false, 3, 1), (true, 3, 1)]);
    }

    [Fact]
    public void TwoFilesOfOneNameAreTwoDocumentsAlsoInTwoReadings()
    {
        var one = _scratch.Write("2021/summit.txt", "One. " + Some.Text);
        var other = _scratch.Write("2022/summit.txt", "Two. " + Some.Text);
        Read(one).Added.ShouldBe(1);

        Read(other).Added.ShouldBe(1);

        (Read(one).Unchanged, Read(other).Unchanged, Read(_scratch.Folder).Unchanged).ShouldBe((1, 1, 2));
        _scratch.Write("2022/summit.txt", "Three. " + Some.Text);
        Read(other).Replaced.ShouldBe(1);
        _store.Documents().Select(stored => stored.Document.Text[..4]).Order().ShouldBe(["One.", "Thre"]);
    }

    [Fact]
    public void OtherLanguagesAreKeptAndCountedByName()
    {
        _scratch.Write("a.jsonl", """
            {"text": "Eins.", "language": "de"}
            {"text": "Un.", "language": "fr"}
            {"text": "Deux.", "language": "fr"}
            """);

        var summary = new CorpusReading(_store, document => new CodedDocument(document, [], []))
            .Read([_scratch.Folder], cancellation: Token);

        summary.NotEnglish.ShouldBe(3);
        summary.OtherLanguages.ShouldBe([("fr", 2), ("de", 1)]);
        _store.Count().Documents.ShouldBe(3);
    }

    [Fact]
    public void StoppingKeepsWholeBatchesAndGoingOnEndsTheSame()
    {
        File.WriteAllLines(Path.Combine(_scratch.Folder, "a.jsonl"), Enumerable.Range(0, 300)
            .Select(number => $"{{\"text\": \"Number {number}. {Some.Text}\"}}"));
        using var stop = new CancellationTokenSource();
        CodedDocument CodeAndStop(Document document)
        {
            if (_coded == 200)
                stop.Cancel();
            return Code(document);
        }

        Should.Throw<OperationCanceledException>(() =>
            new CorpusReading(_store, CodeAndStop).Read([_scratch.Folder], cancellation: stop.Token));

        _store.Count().Documents.ShouldBe(128);
        Read().Added.ShouldBe(172);
        _store.Check().ShouldBeEmpty();
    }

    private void WriteThree()
    {
        _scratch.Write("a.txt", "One. " + Some.Text);
        _scratch.Write("b.txt", "Two. " + Some.Text);
        _scratch.Write("c.txt", "Three. " + Some.Text);
    }

    private ReadingSummary Read() => Read(_scratch.Folder);

    private ReadingSummary Read(string path) => new CorpusReading(_store, Code).Read([path], cancellation: Token);

    private CodedDocument Code(Document document)
    {
        Interlocked.Increment(ref _coded);
        return Some.Coded(document, Some.Event());
    }

    private sealed class Told : IProgress<ReadingProgress>
    {
        public List<ReadingProgress> Values { get; } = [];

        public void Report(ReadingProgress value) => Values.Add(value);
    }
}
