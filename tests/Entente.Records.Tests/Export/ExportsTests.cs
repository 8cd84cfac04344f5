using System.Globalization;
using Entente.Coding;
using Entente.Knowledge;

namespace Entente.Records.Export;

public sealed class ExportsTests : IDisposable
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.LoadShipped();

    private readonly EventStore _store = EventStore.OpenTemporary();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void AnEventIsALineOfJsonInTheFormOfTheCommandLine()
    {
        var document = Some.Document(text: "😀" + Some.Text[..^1] + "!");
        _store.Add(Some.Coded(document, Some.Event() with { Start = 23, End = 50 }));

        Snapshot.Matches(Lines("events-jsonl").ShouldHaveSingleItem());
    }

    [Fact]
    public void AnEventIsARowOfATable()
    {
        _store.Add(Some.Coded(Some.Event("IRN+SYR", "RUS") with { Place = new EventPlace("Tehran", "IRN") }));

        Snapshot.Matches(string.Join('\n', Lines("events-csv")));
    }

    [Fact]
    public void IcewsGetsARowForEachPairAndOnlyWhatHappened()
    {
        _store.Add(Some.Coded(Some.Event("IRN+SYR", "RUS"), Some.Event() with { Status = EventStatus.Planned }));

        var rows = Lines("icews");

        rows.Length.ShouldBe(3);
        rows[1].ShouldStartWith("1,2022-07-20,IRN,GOV,Iran,");
        rows[2].ShouldStartWith("2,2022-07-20,SYR,GOV,Syria,");
    }

    [Fact]
    public void APanelCountsAnEventOfAStoryOnceAndLeavesTheUnknownEmpty()
    {
        _store.Add([
            Some.Coded(Some.Document("a"), Some.Event(), Some.Event(type: "ASSAULT") with
            {
                Quad = "material conflict",
                Goldstein = -9,
            }),
            Some.Coded(Some.Document("b", Some.Text, "2022-07-22"), Some.Event())]);
        _store.AssignStories(cancellation: TestContext.Current.CancellationToken);

        Lines("panel").ShouldBe([
            "state1,state2,year,cow1,cow2,gw1,gw2,events,stories,verbal_cooperation,material_cooperation," +
            "verbal_conflict,material_conflict,goldstein_cooperation,goldstein_conflict,alliance,rivalry,dispute," +
            "vote_similarity,shared_igos",
            "IRN,RUS,2022,630,365,630,365,2,1,0,1,0,1,8.3,-9,NA,NA,NA,NA,NA"]);
    }

    [Fact]
    public void APanelOfMonthsIsSortedByPairThenMonth()
    {
        _store.Add(Some.Coded(
            Some.Event(date: "2022-07-20"), Some.Event("RUS", "IRN", date: "2022-02-01"), Some.Event("CHN", "USA")));

        Lines("panel-month").Skip(1).Select(line => string.Join(' ', line.Split(',')[..3]))
            .ShouldBe(["CHN USA 2022-07", "IRN RUS 2022-02", "IRN RUS 2022-07"]);
    }

    [Fact]
    public void APanelIsZeroOnlyWhereADatasetCoversTheWholePeriod()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("icews.tsv", "source\tevent\ttarget\tdate\n" +
            "China\tConsult\tIran\t2014-01-15\nChina\tConsult\tIran\t2014-02-15\n" +
            "Japan\tConsult\tIndia\t2014-05-02\n");
        new Import.DatasetImport(_store, Knowledge).Import("icews", [file], TestContext.Current.CancellationToken);

        Lines("panel-month").Skip(1).Select(line => line.Split(','))
            .Where(cells => cells[0] == "CHN").Select(cells => $"{cells[2]} {cells[7]} {cells[13]}")
            .ShouldBe(["2014-01 1 1", "2014-02 1 1", "2014-03 0 NA", "2014-04 0 NA"]);
    }

    [Fact]
    public void APanelTellsAllianceOrNoneWithinACoverageAndNotKnownBeyondIt()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("atop.csv", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg," +
            "atop_consul\n365,630,2017,0,0,0,1,0\n2,200,2018,1,0,0,0,1\n");
        new Reference.ReferenceImport(_store, Knowledge).Import("alliances", [file], TestContext.Current.CancellationToken);
        _store.Add(Some.Coded(
            Some.Event(date: "2017-07-20"), Some.Event(date: "2018-07-20"), Some.Event(date: "2019-07-20")));

        Lines("panel").Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[2]} {cells[15]}")
            .ShouldBe(["2017 1", "2018 0", "2019 NA"]);
    }

    [Fact]
    public void AStateOutsideAStateSystemHasNoNumberThere()
    {
        _store.Add(Some.Coded(Some.Event("HKG", "RUS"), Some.Event("PSE", "RUS")));

        Lines("panel").Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[3]}")
            .ShouldBe(["HKG NA", "PSE NA"]);
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void TheUsersCultureChangesNothing(string culture)
    {
        _store.Add(Some.Coded(Some.Event()));
        var expected = Exports.All.Select(export => Written(export.Name)).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Exports.All.Select(export => Written(export.Name)).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void AnUnknownFormIsNotFound() => Exports.Find("xlsx").ShouldBeNull();

    private string[] Lines(string name) => Written(name).TrimEnd('\n').Split('\n');

    private string Written(string name)
    {
        using var output = new StringWriter();
        Exports.Find(name)!.Write(_store, EventQuery.All, Knowledge, output);
        return output.ToString();
    }
}
