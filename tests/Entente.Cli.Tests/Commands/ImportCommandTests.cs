namespace Entente.Cli.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void EveryRowOfADatasetIsAccountedForAndTheRefusedOnesAreKeptAside()
    {
        File.WriteAllText(Path.Combine(_folder, "icews.tsv"), "source\tevent\ttarget\tdate\n" +
            "China\tConsult\tCitizen (India)\t2014-03-02\nChina\tConsult\tIran\tsoon\n");

        var ran = BuiltProgram.Run(_folder, [], "import", "icews", "icews.tsv", "--store", "events.db");

        ran.ExitCode.ShouldBe(1);
        ran.Errors.ShouldContain("2 rows: 1 events added, 0 held already, 0 statements without an act, 1 refused;");
        ran.Errors.ShouldContain("the refused rows are in events.refused.tsv.");
        File.ReadAllText(Path.Combine(_folder, "events.refused.tsv")).ShouldContain("China\tConsult\tIran\tsoon");
    }

    [Fact]
    public void ReferenceDataAppearInAPanel()
    {
        File.WriteAllText(Path.Combine(_folder, "icews.tsv"), "source\tevent\ttarget\tdate\n" +
            "United States\tConsult\tUnited Kingdom\t2014-03-02\n");
        File.WriteAllText(Path.Combine(_folder, "atop.csv"), "ccode1,ccode2,year,atop_defense,atop_offense," +
            "atop_neutral,atop_nonagg,atop_consul\n2,200,2013,1,0,0,0,1\n2,200,2014,1,0,0,0,1\n");
        BuiltProgram.Run(_folder, [], "import", "icews", "icews.tsv", "--store", "events.db").ExitCode.ShouldBe(0);
        BuiltProgram.Run(_folder, [], "import", "alliances", "atop.csv", "--store", "events.db").ExitCode.ShouldBe(0);

        var panel = BuiltProgram.Run(_folder, [], "export", "panel", "--store", "events.db");

        panel.Lines[1].ShouldEndWith(",1,NA,NA,NA,NA");
        BuiltProgram.Run(_folder, [], "store", "info", "--store", "events.db").Lines
            .ShouldContain("reference   alliances of atop, 2013 to 2014");
    }

    [Fact]
    public void AnUnknownDatasetIsWrongUsage() =>
        BuiltProgram.Run("", "import", "tabari", "x").ExitCode.ShouldBe(2);
}
