using System.Globalization;
using Entente.Knowledge;
using Entente.Records;
using Entente.Records.Import;
using Entente.Relations.Ties;

namespace Entente.Relations.Tests.Ties;

public sealed class DatasetTalliesTests : IDisposable
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.LoadShipped();

    private static readonly string[] Parties =
    [
        "Iran", "Russia", "Turkey", "Syria", "Government (Iran)", "Military (Russia)", "Vladimir Putin",
        "Hassan Rouhani", "Citizen (Turkey)", "Armed Rebel (Syria)", "North Atlantic Treaty Organization",
        "Military (Syria)",
    ];

    private static readonly string[] Acts =
    [
        "Make a visit", "Sign formal agreement", "Provide military aid", "Make pessimistic comment",
        "Use conventional military force", "Impose embargo, boycott, or sanctions", "Halt negotiations",
        "Mobilize or increase armed forces", "Make an appeal or request",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("entente-tallies-").FullName;
    private readonly EventStore _store = EventStore.OpenTemporary();

    public DatasetTalliesTests()
    {
        var random = new Random(3);
        var lines = Enumerable.Range(0, 3000).Select(_ =>
        {
            var day = new DateOnly(2010, 1, 1).AddDays(random.Next(1500)).ToString("O", CultureInfo.InvariantCulture);
            return $"{Parties[random.Next(Parties.Length)]}\t{Acts[random.Next(Acts.Length)]}\t" +
                $"{Parties[random.Next(Parties.Length)]}\t{day}";
        });
        var file = Path.Combine(_folder, "rows.tsv");
        File.WriteAllLines(file, lines.Prepend("source\tevent\ttarget\tdate"));
        new DatasetImport(_store, Knowledge).Import("icews", [file]).Added.ShouldBeGreaterThan(2000);
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("2012-01-01", null)]
    [InlineData("2012-01-01", "2012-12-31")]
    public void CountingByKindsGivesTheRowsThatWalkingEachEventGives(string? from, string? to)
    {
        var (first, last) = (Day(from), Day(to));

        var counted = TieTable.Rows(_store, first, last);
        var walked = TieTable.Rows(_store.Events(new EventQuery { To = last }), first, last);

        counted.Count.ShouldBe(6);
        counted.Select(Told).ShouldBe(walked.Select(Told));
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static string Told(TieRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Dyad} {row.Events} {row.Stories} {row.Tie} {row.Probability:F6} {row.Scores.Alliance:F6} " +
        $"{row.Scores.Rivalry:F6} {row.Scores.Dispute:F6} {row.Affinity:F6} {row.Words:F6} {row.Deeds:F6} " +
        $"{row.GoldsteinCooperation:F4} {row.GoldsteinConflict:F4} {row.Attention.Ratio:F6} {row.Company:F4} " +
        $"{row.Triangles}");
}
