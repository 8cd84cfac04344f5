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

    private const int WordsOfParagraph = 87;
    private const int SentencesOfParagraph = 4;
    private const int StreamedParagraphs = 1000;

    private EnglishParser _parser = null!;
    private string _text = "";
    private string _stream = "";
    private IReadOnlyList<Sentence> _sentences = [];

    [GlobalSetup]
    public void Prepare()
    {
        _parser = EnglishParser.LoadShipped();
        _text = string.Concat(Enumerable.Repeat(Paragraph, 20));
        _stream = string.Concat(Enumerable.Repeat(Paragraph + "\n", StreamedParagraphs));
        _sentences = _parser.Parse(_text);
        var words = _sentences.Sum(sentence => sentence.Tokens.Count);
        if ((words, _sentences.Count) != (20 * WordsOfParagraph, 20 * SentencesOfParagraph))
            throw new InvalidOperationException($"{words} words, {_sentences.Count} sentences: correct the counts.");
    }

    [Benchmark(Baseline = true)]
    public int Parse() => _parser.Parse(_text).Count;

    [Benchmark]
    public int Annotate() => _sentences.Sum(sentence => _parser.Annotate(sentence).RootIndex);

    /// <summary>Time for one word of a stream, raw text to trees.</summary>
    [Benchmark(OperationsPerInvoke = WordsOfParagraph * StreamedParagraphs)]
    public int WordOnOneThread() => Streamed(threads: 1);

    /// <summary>The same with as many threads as there are cores.</summary>
    [Benchmark(OperationsPerInvoke = WordsOfParagraph * StreamedParagraphs)]
    public int WordOnAllCores() => Streamed(threads: 0);

    /// <summary>Time and allocations for one sentence of a stream.</summary>
    [Benchmark(OperationsPerInvoke = SentencesOfParagraph * StreamedParagraphs)]
    public int SentenceOnOneThread() => Streamed(threads: 1);

    [Benchmark]
    public EnglishParser Load() => EnglishParser.LoadShipped();

    private int Streamed(int threads) => _parser.Parse(new StringReader(_stream), threads).Count();
}
