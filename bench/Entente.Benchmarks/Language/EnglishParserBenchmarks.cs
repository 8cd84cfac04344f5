using BenchmarkDotNet.Attributes;
using Entente.Language;

namespace Entente.Benchmarks.Language;

/// <summary>How long a news paragraph takes, and how much of it is the tree.</summary>
[MemoryDiagnoser]
public class EnglishParserBenchmarks
{
    private const string Paragraph =
        "Two governments that rarely agree signed a defence pact on Monday, although neither would say what it " +
        "holds. " +
        "“We have nothing to hide,” the northern envoy told reporters in the capital’s old town hall. " +
        "Analysts doubt it: the southern army is already stretched along a 900-mile border, and its US-made jets are " +
        "grounded for want of parts. Officials from both sides are expected to meet again before the end of the " +
        "year.\n";

    private EnglishParser _parser = null!;
    private string _text = "";
    private IReadOnlyList<Sentence> _sentences = [];

    [GlobalSetup]
    public void Prepare()
    {
        _parser = EnglishParser.LoadShipped();
        _text = string.Concat(Enumerable.Repeat(Paragraph, 20));
        _sentences = _parser.Parse(_text);
    }

    [Benchmark(Baseline = true)]
    public int Parse() => _parser.Parse(_text).Count;

    [Benchmark]
    public int Annotate() => _sentences.Sum(sentence => _parser.Annotate(sentence).RootIndex);

    [Benchmark]
    public EnglishParser Load() => EnglishParser.LoadShipped();
}
