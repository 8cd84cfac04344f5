namespace Entente.Cli.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ADirectedPanelHasARowForEachDirectionAndWeek()
    {
        File.WriteAllText(
            Path.Combine(_folder, "a.txt"), "Iran shipped drones to Russia on Monday. Russia criticised Iran on Tuesday.");
        Run("read", "a.txt", "--store", "x.db", "--date", "2022-07-21").ExitCode.ShouldBe(0);

        var lines = Run("export", "panel", "--directed", "--by", "week", "--store", "x.db").Lines;

        lines[0].ShouldStartWith("actor,recipient,from,to,cow1,cow2,gw1,gw2,events,stories,verbal_cooperation,");
        lines[1].ShouldStartWith("IRN,RUS,2022-07-18,2022-07-24,630,365,630,365,1,1,0,1,0,0,");
        lines[2].ShouldStartWith("RUS,IRN,2022-07-18,2022-07-24,365,630,365,630,1,1,0,0,1,0,");
        lines[0].ShouldContain(",assault,context_military");
    }

    [Fact]
    public void APanelByWeekSaysThatItIsDirected() =>
        Run("export", "panel", "--by", "week", "--store", "x.db").Errors.ShouldContain("add --directed");

    private Ran Run(params string[] arguments) => BuiltProgram.Run(_folder, [], arguments);
}
