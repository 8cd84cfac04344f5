namespace Entente.Records.Import.Formats;

public sealed class PolecatTests : IDisposable
{
    private const string Names =
        "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|" +
        "Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|" +
        "Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|" +
        "Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|" +
        "GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|" +
        "Story Locations|Language|Version";

    private static readonly string Header = Names.Replace('|', '\t');

    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public void ARowBecomesAnEventInPloversWords()
    {
        _imports.Read("polecat", $"{Header}\n{Row()}").Added.ShouldBe(1);

        var stored = _imports.Single();
        (stored.Event.Type, stored.Event.Mode, stored.Event.Goldstein).ShouldBe(("CONSULT", "visit", 2.5));
        stored.Event.Contexts.ShouldBe(["diplomatic", "economic"]);
        (stored.Event.Actors[0].Country, stored.Event.Actors[0].Sector).ShouldBe(("RUS", "GOV"));
        (stored.Event.Place!.Name, stored.DocumentSource).ShouldBe(("Tehran", "A Paper"));
        stored.Event.Why.ShouldEndWith("polecat event 20230104-1");
    }

    [Theory]
    [InlineData("Extra Name\t")]
    [InlineData("\t")]
    public void NamesAndTabsInTheHeaderThatDoNotBelongThereDoNotShiftTheRows(string extra)
    {
        var header = Header.Replace("Actor Name\t", $"{extra}Actor Name\t", StringComparison.Ordinal);

        var summary = _imports.Read("polecat", $"#!{header}\n{Row()}");

        (summary.Added, summary.Repaired, summary.Refused).ShouldBe((1, 1, 0));
        (_imports.Single().Event.Actors[0].Country, _imports.Single().Event.Recipients[0].Country)
            .ShouldBe(("RUS", "IRN"));
    }

    [Fact]
    public void AFileWithoutAHeaderIsReadByTheCodebook()
    {
        var summary = _imports.Read("polecat", Row() + Row().Replace("-1\t", "-2\t", StringComparison.Ordinal));

        (summary.Rows, summary.Added, summary.Refused).ShouldBe((2, 2, 0));
    }

    [Fact]
    public void ARowThatIsShiftedByATabIsRefusedRatherThanMisread()
    {
        var row = Row().Replace("Vladimir Putin", "Vladimir\tPutin", StringComparison.Ordinal);

        var summary = _imports.Read("polecat", $"{Header}\n{row}");

        (summary.Added, summary.Refused).ShouldBe((0, 1));
        summary.Problems.Single().First.Found.ShouldBe("41 columns");
    }

    [Fact]
    public void AHypotheticalEventDidNotHappen()
    {
        _imports.Read("polecat", $"{Header}\n{Row("hypothetical")}");

        _imports.Single().Event.Status.ShouldBe(Coding.EventStatus.Hypothetical);
    }

    [Fact]
    public void AnUnknownTypeIsRefused() =>
        _imports.Read("polecat", $"{Header}\n{Row().Replace("CONSULT", "CHAT", StringComparison.Ordinal)}")
            .Problems.Single().First.Found.ShouldBe("the event \"CHAT\"");

    private static string Row(string contexts = "diplomatic;economic") =>
        $"20230104-1\t2023-01-04\tCONSULT\tvisit\t2.5\tVERBAL COOPERATION\t{contexts}\tVladimir Putin\tRUS\t365\t" +
        "GOV\tGOV\tPresident\tPutin\tVladimir_Putin\tIran\tIRN\t630\tGOV\tGOV\t\tTehran\tIran\tTehran\tTehran\t\tTehran\t" +
        "IRN\t35.7\t51.4\t112931\tTehran\tPPLC\tA Paper\t2023-01-05\t\t\t\ten\t1\n";
}
