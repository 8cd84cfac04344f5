using BenchmarkDotNet.Attributes;
using Entente.Knowledge;
using Entente.Records;
using Entente.Records.Import;

namespace Entente.Benchmarks.Records;

/// <summary>What an import of GDELT costs: ten times the rows should take ten times the time and the same
/// memory.</summary>
/// <remarks>One thread. The largest needs 4 GB of disk for its table and its store.</remarks>
[MemoryDiagnoser]
public class DatasetImportBenchmarks
{
    private readonly KnowledgeBase _knowledge = KnowledgeBase.LoadShipped();
    private string _folder = "";

    [Params(50_000, 500_000, 5_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _folder = Directory.CreateTempSubdirectory("entente-bench-").FullName;
        using var writer = new StreamWriter(Path.Combine(_folder, "generated.export.CSV"));
        GeneratedGdelt.Write(writer, Rows);
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [IterationSetup]
    public void Empty()
    {
        foreach (var file in Directory.EnumerateFiles(_folder, "store.db*"))
            File.Delete(file);
    }

    [Benchmark]
    public int Import()
    {
        using var store = EventStore.Open(Path.Combine(_folder, "store.db"));
        return new DatasetImport(store, _knowledge)
            .Import("gdelt", [Path.Combine(_folder, "generated.export.CSV")]).Added;
    }
}
