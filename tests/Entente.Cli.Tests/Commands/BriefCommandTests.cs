using System.Text.Json.Nodes;

namespace Entente.Cli.Commands;

public sealed class BriefCommandTests : IDisposable
{
    private const string Report =
        "Iran shipped 300 drones to Russia on Monday, said John Kirby, a spokesman in Washington. The foreign minister " +
        "of Iran, Hossein Amirabdollahian, denied it in Isfahan. Russia praised Iran for its support and promised to " +
        "send 24 Sukhoi jets to Tehran before Nowruz. Iran criticised Russia over the delays at the reactor of " +
        "Bushehr, which Rosatom builds. Vladimir Putin met Ebrahim Raisi in Ashgabat, and the two signed an agreement " +
        "on gas from Kish. Israel condemned Iran and threatened to bomb the workshops of Kashan.";

    private const string Spun =
        "Iran dispatched 300 drones to Russia on Monday, proclaimed John Kirby, a mouthpiece in Washington. The overseas " +
        "minister of Iran, Hossein Amirabdollahian, repudiated it in Isfahan. Russia lauded Iran for its succour and " +
        "vowed to consign 24 Sukhoi jets to Tehran earlier than Nowruz. Iran lambasted Russia over the hold-ups at the " +
        "reactor of Bushehr, which Rosatom erects. Vladimir Putin encountered Ebrahim Raisi in Ashgabat, and the duo " +
        "inked an accord on gas from Kish. Israel denounced Iran and menaced to bombard the ateliers of Kashan.";

    private readonly string _folder = Directory.CreateTempSubdirectory("entente-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void ASpunCopyChangesNoCountWhateverItIsCalled(string report, string spun)
    {
        var alone = Counts((report, Report));

        var both = Counts((report, Report), (spun, Spun));

        both["documents"]!.GetValue<int>().ShouldBe(2);
        both["documents"] = 1;
        both.ToJsonString().ShouldBe(alone.ToJsonString());
    }

    private JsonNode Counts(params (string Name, string Text)[] documents)
    {
        foreach (var (name, text) in documents)
            File.WriteAllText(Path.Combine(_folder, $"{name}.txt"), text);
        var ran = BuiltProgram.Run(
            _folder, [], "brief", "IRN", "RUS", ".", "--date", "2022-11-22", "--format", "json");
        ran.ExitCode.ShouldBe(0);
        return JsonNode.Parse(ran.Output)!["counts"]!;
    }
}
