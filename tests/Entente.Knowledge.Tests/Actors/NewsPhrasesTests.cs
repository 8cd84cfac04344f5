namespace Entente.Knowledge.Actors;

/// <summary>Phrases as news uses them, by the tables as they ship: <c>NewsPhrases.tsv</c>.</summary>
public sealed class NewsPhrasesTests
{
    private static readonly ActorResolver _resolver = new(KnowledgeBase.LoadShipped().Actors);

    /// <summary>What the tables or the reading of phrases do not know yet.</summary>
    private static readonly string[] _limits = [];

    private static readonly string[][] _rows =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Actors", "NewsPhrases.tsv"))
            .Skip(2).Select(line => line.Split('\t'))];

    [Fact]
    public void WhoIsNamedIsKnown()
    {
        _rows.Length.ShouldBeGreaterThan(200);
        _rows.Where(row => Wrong(row) is not null).Select(row => row[0]).Except(_limits)
            .ShouldBeEmpty(string.Join('\n', _rows.Select(Wrong)));
    }

    [Fact]
    public void ALimitThatIsOvercomeIsNoLimit() =>
        _limits.Except(_rows.Where(row => Wrong(row) is not null).Select(row => row[0])).ShouldBeEmpty();

    private static string? Wrong(string[] row)
    {
        var reading = _resolver.Resolve(row[0], row[1], row[2].Length == 0 ? null : World.Day(row[2]), row[3]);
        return Accepts(row[4], reading.Country) && Accepts(row[5], reading.Sector)
            ? null : $"{row[0]}: {reading.Country} {reading.Sector} ({reading.Why})";
    }

    private static bool Accepts(string accepted, string answer) =>
        accepted == "-" || accepted.Split('/').Contains(answer, StringComparer.Ordinal);
}
