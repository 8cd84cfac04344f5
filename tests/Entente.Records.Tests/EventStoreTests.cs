using Entente.Coding;
using Entente.Records.Import;
using Entente.Records.Store;

namespace Entente.Records;

public sealed class EventStoreTests : IDisposable
{
    private readonly EventStore _store = EventStore.OpenTemporary();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void AStoreOpenedAgainTellsTheSameAndOneWithoutAFileCannotBe()
    {
        using var scratch = new Scratch();
        using var first = EventStore.Open(Path.Combine(scratch.Folder, "x.db"));
        first.Add(Some.Coded(Some.Event()));

        using var second = first.OpenAgainForReading().ShouldNotBeNull();

        second.Events(EventQuery.All).ShouldHaveSingleItem().Id.ShouldBe(first.Events(EventQuery.All).Single().Id);
        _store.OpenAgainForReading().ShouldBeNull();
    }

    [Fact]
    public void AnEventComesBackAsItWasCoded()
    {
        var coded = Some.Event() with
        {
            Place = new EventPlace("Tehran", "IRN"),
            Status = EventStatus.Planned,
            ReportedBy = "officials",
            Date = new EventDate(null, null, DatePrecision.Unknown),
            Goldstein = null,
        };
        _store.Add(Some.Coded(coded));

        var stored = _store.Events(EventQuery.All).ShouldHaveSingleItem();

        StoredForm.Write(stored.Event).ShouldBe(StoredForm.Write(coded));
        stored.DocumentId.ShouldBe("a");
        stored.DocumentTitle.ShouldBe("A title");
        stored.SentenceText.ShouldBe("Iran sent drones to Russia.");
        stored.Origin.ShouldBe("text");
    }

    [Fact]
    public void AddingTwiceChangesNothing()
    {
        _store.Add(Some.Coded(Some.Event())).ShouldBe(Addition.Added);
        var first = _store.Events(EventQuery.All).Single().Id;

        _store.Add(Some.Coded(Some.Event())).ShouldBe(Addition.Unchanged);

        _store.Events(EventQuery.All).Single().Id.ShouldBe(first);
        _store.Count().ShouldBe(new StoreCounts(1, 1, 1));
    }

    [Fact]
    public void AChangedTextTakesThePlaceOfTheOldOne()
    {
        _store.Add(Some.Coded(Some.Event(), Some.Event(type: "SUPPORT")));

        _store.Add(Some.Coded(Some.Document(text: Some.Text + " More."), Some.Event())).ShouldBe(Addition.Replaced);

        _store.Count().ShouldBe(new StoreCounts(1, 1, 1));
        _store.FindDocument("a")!.Document.Text.ShouldEndWith("More.");
    }

    [Fact]
    public void AnotherCoderMakesADocumentNew()
    {
        _store.Add(Some.Coded(Some.Event()), new CoderVersion("1", ""));

        _store.Holds(Some.Document(), new CoderVersion("1", "")).ShouldBeTrue();
        _store.Holds(Some.Document(), new CoderVersion("2", "")).ShouldBeFalse();
        _store.Add(Some.Coded(), new CoderVersion("2", "")).ShouldBe(Addition.Replaced);
        _store.Count().Events.ShouldBe(0);
    }

    [Fact]
    public void AFailedBatchLeavesNothingBehind()
    {
        IEnumerable<CodedDocument> Batch()
        {
            yield return Some.Coded(Some.Event());
            throw new IOException("gone");
        }

        Should.Throw<IOException>(() => _store.Add(Batch()));

        _store.Count().ShouldBe(new StoreCounts(0, 0, 0));
    }

    [Fact]
    public void AnEventOutsideItsDocumentIsRefused() =>
        Should.Throw<ArgumentException>(() => _store.Add(Some.Coded(Some.Event() with { End = 99 })))
            .Message.ShouldStartWith("Sentence 21–99 lies outside its document of 48 code units.");

    [Theory]
    [InlineData("IRN", "RUS", true)]
    [InlineData("RUS", "IRN", true)]
    [InlineData("IRN+RUS", "", true)]
    [InlineData("IRN+RUS", "SYR", false)]
    [InlineData("USA", "IRN+RUS", false)]
    [InlineData("IRN+SYR", "RUS+USA", true)]
    [InlineData("IRN", "", false)]
    public void BetweenTwoStatesRunsWhatOneDoesToTheOtherOrBothTogether(string actor, string recipient, bool found)
    {
        _store.Add(Some.Coded(Some.Event(actor, recipient)));

        _store.Events(EventQuery.Between("IRN", "RUS")).Any().ShouldBe(found);
        _store.Events(EventQuery.Between("RUS", "IRN")).Any().ShouldBe(found);
    }

    [Fact]
    public void AQueryNarrowsByDateTypeStatusAndState()
    {
        _store.Add(Some.Coded(Some.Event(date: "2022-07-01"), Some.Event(type: "SANCTION", date: "2022-07-31")));

        Types(new EventQuery { To = Some.Day("2022-07-15") }).ShouldBe(["AID"]);
        Types(new EventQuery { From = Some.Day("2022-07-15") }).ShouldBe(["SANCTION"]);
        Types(new EventQuery { Types = ["SANCTION"] }).ShouldBe(["SANCTION"]);
        Types(new EventQuery { Statuses = [EventStatus.Planned] }).ShouldBeEmpty();
        Types(EventQuery.Involving("RUS")).ShouldBe(["AID", "SANCTION"]);
        Types(EventQuery.Involving("USA")).ShouldBeEmpty();
    }

    [Fact]
    public void ASpanIsFoundByAnyOfItsDays()
    {
        var span = new EventDate(Some.Day("1980-01-01"), Some.Day("1988-12-31"), DatePrecision.Range);
        _store.Add(Some.Coded(Some.Event() with { Date = span }));

        Types(new EventQuery { From = Some.Day("1985-01-01"), To = Some.Day("1985-01-02") }).ShouldBe(["AID"]);
        Types(new EventQuery { From = Some.Day("1989-01-01") }).ShouldBeEmpty();
    }

    [Fact]
    public void SentencesAreCutFromTheText()
    {
        _store.Add(Some.Coded());

        _store.Sentences("a").Select(sentence => sentence.Text)
            .ShouldBe(["Russia praised Iran.", "Iran sent drones to Russia."]);
        _store.Sentences("none").ShouldBeEmpty();
    }

    [Fact]
    public void ImportingTwiceChangesNothing()
    {
        var imported = new ImportedEvent(Some.Event(), "icews", "row 1") { Source = "Agency" };
        _store.AddImported([imported]).ShouldBe(1);

        _store.AddImported([imported]).ShouldBe(0);

        var stored = _store.Events(new EventQuery { Origin = "icews" }).ShouldHaveSingleItem();
        stored.DocumentSource.ShouldBe("Agency");
        stored.DocumentDate.ShouldBe(Some.Day("2022-07-20"));
        _store.Count().ShouldBe(new StoreCounts(0, 1, 1));
    }

    private IEnumerable<string> Types(EventQuery query) => _store.Events(query).Select(stored => stored.Event.Type);
}
