using BenchmarkDotNet.Attributes;
using Entente.Relations.Phases;

namespace Entente.Benchmarks.Relations;

/// <summary>Phases of a series by month: eleven years, and thirty.</summary>
[MemoryDiagnoser]
public class SegmentationBenchmarks
{
    private const int Seed = 20110204;

    private DyadSeries _series = new([], [], []);

    /// <summary>How many months.</summary>
    [Params(132, 360)]
    public int Months { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(Seed);
        double[] Counts() => [.. Enumerable.Range(0, Months).Select(_ => (double)random.Next(9))];
        _series = new DyadSeries(
            [[Counts(), Counts()], [Counts(), Counts()]], [.. Enumerable.Repeat(1.0, Months)], []);
    }

    [Benchmark(Baseline = true)]
    public int Phases() => Segmentation.Of(_series, 1 / 48.0).Starts.Count;
}
