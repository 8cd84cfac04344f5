using BenchmarkDotNet.Attributes;
using Entente.Records;
using Entente.Relations.Ties;

namespace Entente.Benchmarks.Relations;

/// <summary>All dyads of two hundred states in one table, from events that a store hands over.</summary>
[MemoryDiagnoser]
public class TieTableBenchmarks
{
    private StoredEvent[] _events = [];

    /// <summary>How many events there are.</summary>
    [Params(20_000, 200_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare() => _events = [.. World.Events(Events)];

    [Benchmark(Baseline = true)]
    public IReadOnlyList<TieRow> Rows() => TieTable.Rows(_events);
}
