using BenchmarkDotNet.Attributes;
using Entente.Coding.Dates;
using Entente.Knowledge;

namespace Entente.Benchmarks.Coding;

/// <summary>Reading the dates of every sentence of two dozen news items: most sentences hold none.</summary>
[MemoryDiagnoser]
public class DateReaderBenchmarks
{
    private string[] _sentences = [];
    private DateOnly _published;

    [GlobalSetup]
    public void Prepare()
    {
        _published = new DateOnly(2022, 7, 21);
        _sentences =
        [
            .. Samples.Coded(KnowledgeBase.LoadShipped())
                .SelectMany(coded => coded.Sentences).Select(sentence => sentence.Text),
        ];
    }

    [Benchmark]
    public int Read() => _sentences.Sum(sentence => DateReader.Read(sentence, _published).Count);
}
