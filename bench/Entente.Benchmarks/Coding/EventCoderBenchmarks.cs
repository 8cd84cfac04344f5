using BenchmarkDotNet.Attributes;
using Entente.Coding;
using Entente.Knowledge;
using Entente.Language;
using Entente.Records.Reading;

namespace Entente.Benchmarks.Coding;

/// <summary>From two dozen news items to events: coding the parsed sentences, beside the whole way from their
/// text.</summary>
[MemoryDiagnoser]
public class EventCoderBenchmarks
{
    private EventCoder _coder = null!;
    private DocumentCoder _wholeWay = null!;
    private CodedDocument[] _documents = [];

    [GlobalSetup]
    public void Prepare()
    {
        var knowledge = KnowledgeBase.LoadShipped();
        _coder = new EventCoder(knowledge);
        _wholeWay = new DocumentCoder(EnglishParser.LoadShipped().Parse, _coder.Code);
        _documents = Samples.Coded(knowledge);
    }

    [Benchmark(Baseline = true)]
    public int CodeParsedSentences() =>
        _documents.Sum(coded => _coder.Code(coded.Document, coded.Sentences).Events.Count);

    [Benchmark]
    public int ParseAndCode() => _documents.Sum(coded => _wholeWay.Code(coded.Document).Events.Count);
}
