using BenchmarkDotNet.Attributes;
using Entente.Coding;
using Entente.Records;

namespace Entente.Benchmarks.Records;

/// <summary>What grouping costs as a corpus grows: twice the documents should take twice the time.</summary>
[MemoryDiagnoser]
public class StoryFinderBenchmarks
{
    private const int Vocabulary = 20_000;
    private const int WordsEach = 400;

    private Document[] _documents = [];

    [Params(500, 1000, 2000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var random = new Random(1979);
        _documents = [.. Enumerable.Range(0, Documents).Select(number => new Document(
            $"d{number}", new DateOnly(2022, 1, 1).AddDays(number % 300), Text(random)))];
    }

    [Benchmark]
    public int Group() => StoryFinder.Assign(_documents).Count;

    // Word frequencies fall off as in a language: the square of a uniform number prefers the first words.
    private static string Text(Random random) => string.Join(' ', Enumerable.Range(0, WordsEach).Select(_ =>
        $"word{(int)(Math.Pow(random.NextDouble(), 2) * Vocabulary):x}"));
}
