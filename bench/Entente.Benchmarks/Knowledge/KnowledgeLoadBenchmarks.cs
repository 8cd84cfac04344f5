using BenchmarkDotNet.Attributes;
using Entente.Knowledge;

namespace Entente.Benchmarks.Knowledge;

/// <summary>How long the shipped tables take to load, once the code is warm.</summary>
[MemoryDiagnoser]
public class KnowledgeLoadBenchmarks
{
    [Benchmark(Baseline = true)]
    public int Shipped() => KnowledgeBase.LoadShipped().Problems.Count;
}
