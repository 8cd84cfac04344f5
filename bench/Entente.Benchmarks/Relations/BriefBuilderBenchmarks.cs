using BenchmarkDotNet.Attributes;
using Entente.Coding;
using Entente.Records;
using Entente.Relations;
using Entente.Relations.Briefs;

namespace Entente.Benchmarks.Relations;

/// <summary>What binds Russia and Iran: a brief from made-up events of thirty years, as an event dataset would give
/// them.</summary>
[MemoryDiagnoser]
public class BriefBuilderBenchmarks
{
    private const int Seed = 20220719;

    private static readonly Dyad Pair = new("RUS", "IRN");
    private static readonly string[] Others = ["USA", "ISR", "SAU", "TUR", "SYR", "CHN", "GBR", "FRA", "UKR", "IRQ"];

    private static readonly (string Type, string Quad, double Goldstein)[] Acts =
    [
        ("AGREE", "verbal cooperation", 4.8), ("CONSULT", "verbal cooperation", 1.9),
        ("COOPERATE", "material cooperation", 6.4), ("AID", "material cooperation", 7.4),
        ("ACCUSE", "verbal conflict", -2.8), ("REJECT", "verbal conflict", -4.0),
        ("SANCTION", "material conflict", -7.0), ("ASSAULT", "material conflict", -9.5),
    ];

    private StoredEvent[] _events = [];

    /// <summary>How many events concern either state.</summary>
    [Params(500, 5000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(Seed);
        _events = [.. Enumerable.Range(0, Events).Select(number => Stored(number, random))];
    }

    [Benchmark(Baseline = true)]
    public Brief Build() => BriefBuilder.Build(_events, Pair);

    // One event in five runs between the two states, the others between one of them and a third.
    private static StoredEvent Stored(int number, Random random)
    {
        var (type, quad, goldstein) = Acts[random.Next(Acts.Length)];
        var other = random.Next(5) == 0 ? Pair.Second : Others[random.Next(Others.Length)];
        var one = other == Pair.Second || random.Next(2) == 0 ? Pair.First : Pair.Second;
        var day = new DateOnly(1992, 1, 1).AddDays(random.Next(30 * 365));
        return new StoredEvent
        {
            Id = $"e{number}",
            DocumentId = $"d{number}",
            DocumentDate = day,
            Story = $"d{number}",
            Origin = "text",
            SentenceText = "One state did something to another.",
            Event = new CodedEvent
            {
                Type = type,
                Quad = quad,
                Goldstein = goldstein,
                Trigger = "did",
                Actors = [Named(one)],
                Recipients = [Named(other)],
                Date = new EventDate(day, day, DatePrecision.Day),
            },
        };
    }

    private static Party Named(string country) => new(country, country, country, "GOV", 0, 0);
}
