using BenchmarkDotNet.Attributes;
using Entente.Knowledge;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Benchmarks.Knowledge;

/// <summary>Whom a phrase means: a thousand noun phrases of the news items, one by one; times are for one
/// phrase.</summary>
[MemoryDiagnoser]
public class ActorResolverBenchmarks
{
    private const int PhraseCount = 1000;
    private const int Seed = 20220719;

    private ActorResolver _resolver = null!;
    private (string Phrase, string Sentence)[] _phrases = [];

    [GlobalSetup]
    public void Prepare()
    {
        _resolver = new ActorResolver(KnowledgeBase.LoadShipped().Actors);
        var parser = EnglishParser.LoadShipped();
        var all = Samples.Documents().SelectMany(document => parser.Parse(document.Text)).SelectMany(PhrasesOf);
        _phrases = new Random(Seed).GetItems(all.ToArray(), PhraseCount);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = PhraseCount)]
    public int ByItself() => _phrases.Count(row => _resolver.Resolve(row.Phrase).IsKnown);

    [Benchmark(OperationsPerInvoke = PhraseCount)]
    public int InItsSentence() => _phrases.Count(row => _resolver.Resolve(row.Phrase, row.Sentence).IsKnown);

    private static IEnumerable<(string Phrase, string Sentence)> PhrasesOf(Sentence sentence) =>
        from index in Enumerable.Range(0, sentence.Tokens.Count)
        where sentence.Tokens[index].UniversalRelation is "nsubj" or "obj" or "obl"
        let words = sentence.Subtree(index)
        let start = sentence.Tokens[words[0]].Start - sentence.Start
        let end = sentence.Tokens[words[^1]].End - sentence.Start
        select (sentence.Text[start..end], sentence.Text);
}
