using System.Xml.Linq;

namespace Entente.Cli.House;

/// <summary>One direction, no way back: a station knows the ones before it and nothing after.</summary>
public sealed class LayersTests
{
    private static readonly string[] Order =
        [
            "Entente.Language", "Entente.Knowledge", "Entente.Coding", "Entente.Records", "Entente.Relations",
            "Entente.Cli",
        ];

    [Fact]
    public void AStationRefersOnlyToEarlierOnes()
    {
        var read = 0;
        foreach (var (station, place) in Order.Select((name, place) => (name, place)))
        {
            var file = Path.Combine(BuiltProgram.Repository, "src", station, $"{station}.csproj");
            foreach (var reference in XDocument.Load(file).Descendants("ProjectReference"))
            {
                var name = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'));
                Array.IndexOf(Order, name).ShouldBeLessThan(place, $"{station} refers to {name}");
            }

            read++;
        }

        read.ShouldBe(6);
    }

    [Fact]
    public void LanguageAndKnowledgeKnowNothingOfOurs()
    {
        foreach (var station in (string[])["Entente.Language", "Entente.Knowledge"])
        {
            XDocument.Load(Path.Combine(BuiltProgram.Repository, "src", station, $"{station}.csproj"))
                .Descendants("ProjectReference").ShouldBeEmpty(station);
        }
    }
}
