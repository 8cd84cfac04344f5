using Entente.Knowledge;
using Entente.Records.Export;

namespace Entente.Records.Import;

public sealed class DatasetImportTests : IDisposable
{
    private const string Header = "source\tevent\ttarget\tdate\n";

    private static readonly KnowledgeBase Knowledge = KnowledgeBase.LoadShipped();

    private readonly Scratch _scratch = new();
    private readonly EventStore _store = EventStore.OpenTemporary();

    public void Dispose()
    {
        _store.Dispose();
        _scratch.Dispose();
    }

    [Fact]
    public void AFourColumnRowBecomesAnEvent()
    {
        Icews("China\tProvide military aid\tMilitary (Mali)\t2014-03-02\n").Added.ShouldBe(1);

        var stored = _store.Events(EventQuery.All).ShouldHaveSingleItem();
        (stored.Event.Type, stored.Event.Cameo, stored.Event.Goldstein).ShouldBe(("AID", "072", 8.3));
        var (actor, recipient) = (stored.Event.Actors.Single(), stored.Event.Recipients.Single());
        (actor.Country, actor.Sector, actor.Text).ShouldBe(("CHN", "GOV", "China"));
        (recipient.Country, recipient.Sector, recipient.Text).ShouldBe(("MLI", "MIL", "Military (Mali)"));
        (stored.Day, stored.Origin).ShouldBe((Some.Day("2014-03-02"), "icews"));
    }

    [Fact]
    public void ImportingTwiceChangesNothing()
    {
        Icews("China\tConsult\tIran\t2014-03-02\nChina\tConsult\tIran\t2014-03-02\n").Held.ShouldBe(1);

        var again = Icews("China\tConsult\tIran\t2014-03-02\n");

        (again.Rows, again.Added, again.Held).ShouldBe((1, 0, 1));
        _store.Count().Events.ShouldBe(1);
    }

    [Fact]
    public void EveryRowIsAccountedFor()
    {
        var path = _scratch.Write("icews.tsv", Header +
            "China\tMake statement\tIran\t2014-03-02\n" +
            "China\tConsult\tIran\tsoon\n" +
            "China\tDance\tIran\t2014-03-02\n" +
            "China\tConsult\tIran\t2014-03-02\n");

        var summary = Import("icews", path);

        (summary.Rows, summary.Added, summary.Statements, summary.Refused).ShouldBe((4, 1, 1, 2));
        summary.Problems.Select(problem => problem.First.ToString()).ShouldBe([
            $"{path}:3: the date \"soon\" found, YYYY-MM-DD expected. Correct or remove the row.",
            $"{path}:4: the event \"Dance\" found, a code or a label of CAMEO expected. Correct or remove the row."]);
    }

    [Fact]
    public void TheOriginalColumnsAreReadWithTheirCodes()
    {
        var path = _scratch.Write(
            "icews.csv",
            "\"event_id\",\"event_date\",\"source_name\",\"source_sectors\",\"source_country\",\"event_text\"," +
            "\"cameo_code\",\"intensity\",\"target_name\",\"target_sectors\",\"target_country\",\"story_id\"," +
            "\"sentence_number\",\"publisher\"\n" +
            "1,2018-06-01,\"Some Officer\",NA,\"Iran\",\"Share intelligence or information\",\"064\",5,\"Russia\",NA," +
            "\"Russia\",77,2,\"A Paper\"\n");

        Import("icews", path).Added.ShouldBe(1);

        var stored = _store.Events(EventQuery.Between("IRN", "RUS")).ShouldHaveSingleItem();
        (stored.Event.Type, stored.Event.Goldstein, stored.Event.SentenceNumber).ShouldBe(("COOPERATE", 5, 2));
        (stored.Story, stored.DocumentSource).ShouldBe(("icews:77", "A Paper"));
    }

    [Fact]
    public void AnotherTableIsRefused()
    {
        var path = _scratch.Write("a.csv", "id,text\n1,x\n");

        Import("icews", path).Problems.Single().First.ToString().ShouldBe(
            $"{path}:1: the columns id, text found, source, event, target and date, or those of ICEWS expected. " +
            "Check that the file is a table of the dataset with its header line.");
    }

    [Fact]
    public void WhatWasExportedCanBeImported()
    {
        _store.Add(Some.Coded(Some.Event()));
        using var lines = new StringWriter();
        Exports.Find("events-jsonl")!.Write(_store, EventQuery.All, Knowledge, lines);
        using var other = EventStore.OpenTemporary();

        var summary = new DatasetImport(other, Knowledge)
            .Import(
                "events",
                [_scratch.Write("events.jsonl", lines + "oops\n")],
                TestContext.Current.CancellationToken);

        (summary.Added, summary.Refused).ShouldBe((1, 1));
        var stored = other.Events(EventQuery.Between("IRN", "RUS")).ShouldHaveSingleItem();
        (stored.Event.Type, stored.SentenceText, stored.DocumentSource)
            .ShouldBe(("AID", "Iran sent drones to Russia.", "The Paper"));
    }

    [Fact]
    public void AnUnknownDatasetIsACallersMistake() =>
        Should.Throw<ArgumentException>(() => Import("tabari", "x")).Message.ShouldStartWith(
            "tabari: no such dataset; events, icews, gdelt, polecat, ucdp, acled can be imported.");

    [Fact]
    public void WhatIsRefusedIsWrittenAsItStoodWithTheReason()
    {
        var path = _scratch.Write("icews.tsv", Header + "China\tConsult\tIran\tsoon\n");
        var refused = Path.Combine(_scratch.Folder, "refused.tsv");
        using (var file = new RefusedRowsFile(refused))
            new DatasetImport(_store, Knowledge) { Refused = file }
                .Import("icews", [path], TestContext.Current.CancellationToken);

        File.ReadAllLines(refused).ShouldBe([
            "file\tline\twhy\trow",
            $"{path}\t2\tthe date \"soon\" found, YYYY-MM-DD expected\tChina\tConsult\tIran\tsoon"]);
    }

    [Fact]
    public void AStoppedImportKeepsWhatItReadAndTheNextReadsTheRest()
    {
        var path = _scratch.Write("icews.tsv", Header +
            string.Concat(Enumerable.Range(1, 28).Select(day => $"China\tConsult\tIran\t2014-02-{day:00}\n")));
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        new DatasetImport(_store, Knowledge).Import("icews", [path], stop.Token).IsStopped.ShouldBeTrue();
        Import("icews", path).Rows.ShouldBe(28);

        _store.Count().Events.ShouldBe(28);
    }

    [Fact]
    public void APartOfAStateCountsWhetherReadOrImported()
    {
        _store.Add(Some.Coded(Some.Event()));
        Icews("China\tConsult\tIran\t2014-03-02\n" +
            "Iran\tConsult\tChina\t2014-03-02\n" +
            "China\tConsult\tIndia\t2014-03-02\n");

        (_store.CountParts("IRN"), _store.CountParts("CHN"), _store.CountParts("FRA")).ShouldBe((3, 3, 0));
    }

    [Fact]
    public void ASampleOfAStatesEventsTakesThoseOfDatasetsToo()
    {
        Icews(string.Concat(Enumerable.Range(1, 28).Select(day => $"China\tConsult\tIran\t2014-03-{day:00}\n")));

        var sampled = _store.Events(EventQuery.Involving("IRN") with { OneIn = 4 }).Count();

        sampled.ShouldBeInRange(1, 20);
    }

    [Fact]
    public void BetweenTwoStatesRunsWhatEachDoesToTheOtherByDay()
    {
        Icews("Iran\tConsult\tChina\t2014-03-04\n" +
            "China\tConsult\tIran\t2014-03-02\n" +
            "China\tConsult\tIndia\t2014-03-03\n" +
            "Iran\tConsult\tIran\t2014-03-01\n");

        foreach (var query in new[] { EventQuery.Between("IRN", "CHN"), EventQuery.Between("CHN", "IRN") })
            _store.Events(query).Select(stored => stored.Day!.Value.Day).ShouldBe([2, 4]);
    }

    [Fact]
    public void APersonOutOfOfficeIsOfTheElite()
    {
        Icews("Sergei Lavrov\tConsult\tIran\t1998-03-02\n");

        var actor = _store.Events(EventQuery.All).Single().Event.Actors.Single();
        (actor.Country, actor.Sector).ShouldBe(("RUS", "ELI"));
    }

    [Fact]
    public void ZippedTablesAndFoldersAreReadToo()
    {
        var zip = Path.Combine(_scratch.Folder, "data", "icews.tab.zip");
        Directory.CreateDirectory(Path.GetDirectoryName(zip)!);
        using (var archive = System.IO.Compression.ZipFile.Open(zip, System.IO.Compression.ZipArchiveMode.Create))
        using (var writer = new StreamWriter(archive.CreateEntry("icews.tab").Open()))
            writer.Write(Header + "China\tConsult\tIran\t2014-03-02\n");

        Import("icews", Path.GetDirectoryName(zip)!).Added.ShouldBe(1);
    }

    [Fact]
    public void AMissingFileIsAProblemAndNoRow()
    {
        var summary = Import("icews", Path.Combine(_scratch.Folder, "none.tsv"));

        (summary.Rows, summary.Problems.Single().First.Found).ShouldBe((0, "no file"));
    }

    private ImportSummary Icews(string rows) => Import("icews", _scratch.Write("icews.tsv", Header + rows));

    private ImportSummary Import(string dataset, string path) =>
        new DatasetImport(_store, Knowledge).Import(dataset, [path]);
}
