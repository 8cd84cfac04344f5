using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Entente.Benchmarks.Records;
using Entente.Cli.Running;
using Entente.Knowledge;
using Entente.Records;
using Entente.Records.Import;
using Entente.Relations;
using Entente.Relations.Briefs;
using Entente.Relations.Standings;
using Entente.Relations.Ties;

namespace Entente.Benchmarks.Relations;

/// <summary>What is asked of a store of a whole dataset: 200 states, ten years.</summary>
/// <remarks>The store is made once in the folder for temporary files, which takes a minute and 1.3 GB for ten million
/// events, and is kept there.</remarks>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 4, iterationCount: 5)]
[MemoryDiagnoser]
public class LargeStoreBenchmarks
{
    private static readonly Dyad Largest = new("AFG", "ALB");
    private static readonly Dyad Small = new("USA", "RUS");

    private readonly Stations _stations = new();
    private EventStore? _store;

    /// <summary>How many rows the dataset has.</summary>
    [Params(1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var path = Path.Combine(Path.GetTempPath(), $"entente-benchmark-{Rows}.db");
        if (!File.Exists(path))
            Make(path);
        _store = EventStore.OpenForReading(path);
        _ = _stations.Knowledge;
    }

    [GlobalCleanup]
    public void Close() => _store?.Dispose();

    [Benchmark(Baseline = true)]
    public IReadOnlyList<TieRow> AllTies() => TieTable.Rows(_store!);

    [Benchmark]
    public Brief BriefOfTheLargest() => Briefing.Of(_store!, _stations, Largest, default);

    [Benchmark]
    public Brief BriefOfTwoSmall() => Briefing.Of(_store!, _stations, Small, default);

    private void Make(string path)
    {
        var (rows, part) = ($"{path}.export.CSV", $"{path}.part");
        File.Delete(part);
        using (var writer = new StreamWriter(rows))
            GeneratedWorld.Write(writer, Rows);
        using (var store = EventStore.Open(part))
        {
            new DatasetImport(store, KnowledgeBase.LoadShipped()).Import("gdelt", [rows], CancellationToken.None);
            KeptStandings.Keep(store, Entente.Relations.Standings.World.Of(store));
        }

        File.Delete(rows);
        File.Move(part, path);
    }
}
