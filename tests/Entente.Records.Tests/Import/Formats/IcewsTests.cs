namespace Entente.Records.Import.Formats;

public sealed class IcewsTests : IDisposable
{
    private const string Official =
        "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\t" +
        "Target Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t" +
        "Province\tCountry\tLatitude\tLongitude\n";

    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public void TheOfficialTableIsReadWithBothFormsOfItsDates()
    {
        var summary = _imports.Read("icews", Official +
            Row("1", "2014-01-31", "Consult", "040") + Row("2", "1/31/2017", "Consult", "040"));

        (summary.Added, summary.Refused).ShouldBe((2, 0));
        _imports.Store.Events(EventQuery.All).Select(stored => stored.Day)
            .ShouldBe([new DateOnly(2014, 1, 31), new DateOnly(2017, 1, 31)]);
    }

    [Fact]
    public void EqualRowsAreOneEventAndAreCounted()
    {
        var row = Row("1", "2014-01-31", "Consult", "040");

        var summary = _imports.Read("icews", Official + row + row);

        (summary.Rows, summary.Added, summary.Held, summary.RepeatedIds).ShouldBe((2, 1, 1, 0));
    }

    [Fact]
    public void RowsThatShareANumberAndSayDifferentThingsAreBothKept()
    {
        var summary = _imports.Read("icews", Official +
            Row("7", "2014-01-31", "Consult", "040") + Row("7", "2014-01-31", "Make a visit", "042"));

        (summary.Added, summary.Held, summary.RepeatedIds).ShouldBe((2, 0, 1));
    }

    [Fact]
    public void WithoutItsCodesAFileIsReadByItsLabels()
    {
        _imports.Read("icews", Official + Row("1", "1/31/2017", "Use conventional military force", ""));

        (_imports.Single().Event.Type, _imports.Single().Event.Cameo).ShouldBe(("ASSAULT", "190"));
    }

    [Fact]
    public void TheSameEventIsKnownInTheFormOfThePackageToo()
    {
        _imports.Read("icews", Official + Row("1", "2014-01-31", "Consult", "040"));

        var summary = _imports.Read(
            "icews",
            "event_id,event_date,source_name,source_sectors,source_country,event_text,cameo_code,intensity," +
            "target_name,target_sectors,target_country,story_id,sentence_number,publisher,city\n" +
            "1,2014-01-31,\"Ministry (Japan)\",Government,Japan,Consult,\"040\",1,China,NA,China,9,2,\"A Paper\",NA\n");

        (summary.Added, summary.Held).ShouldBe((0, 1));
    }

    [Fact]
    public void AnEventTellsItsRowItsStoryAndItsPublisher()
    {
        _imports.Read("icews", Official + Row("1", "2014-01-31", "Consult", "040"), "events.2014.tab");

        var stored = _imports.Single();
        (stored.Story, stored.DocumentSource, stored.Event.SentenceNumber).ShouldBe(("icews:9", "A Paper", 2));
        stored.Event.Why.ShouldBe("events.2014.tab line 2, icews event 1");
    }

    [Fact]
    public void SeveralSentencesOfAStoryThatTellTheSameCanBeCountedOnce()
    {
        _imports.Read("icews", Official +
            Row("1", "2014-01-31", "Consult", "040") + Row("2", "2014-01-31", "Consult", "040", sentence: "5"));

        var once = _imports.Store.Events(EventQuery.All with { OneStoryOnce = true }).ShouldHaveSingleItem();
        (once.Event.SentenceNumber, once.OtherReports.Single().SentenceNumber).ShouldBe((2, 5));
    }

    [Fact]
    public void ALeaderIsOfTheStateThatHeLedThatDay()
    {
        const string Header = "source\tevent\ttarget\tdate\n";
        _imports.Read("icews", Header +
            "Barack Obama\tConsult\tIran\t2014-03-02\nBarack Obama\tConsult\tIran\t2021-03-02\n");

        _imports.Store.Events(EventQuery.All).Select(stored => stored.Event.Actors[0])
            .Select(party => (party.Country, party.Sector)).ShouldBe([("USA", "GOV"), ("USA", "ELI")]);
    }

    [Fact]
    public void AShortRowIsRefusedWithItsNumberOfColumns()
    {
        var file = _imports.File("short.tab", Official + "1\t2014-01-31\tJapan\n");

        var summary = new DatasetImport(_imports.Store, Imports.Knowledge)
            .Import("icews", [file], TestContext.Current.CancellationToken);

        summary.Problems.Single().First.ToString().ShouldBe(
            $"{file}:2: 3 columns found, 20 expected. Add the missing columns or remove the line.");
    }

    private static string Row(string id, string date, string label, string cameo, string sentence = "2") =>
        $"{id}\t{date}\tMinistry (Japan)\tGovernment\tJapan\t{label}\t{cameo}\t1\tChina\t\tChina\t9\t{sentence}\t" +
        "A Paper\t\t\t\t\t\t\n";
}
