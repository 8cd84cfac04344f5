using System.Globalization;
using BenchmarkDotNet.Attributes;
using Entente.Coding;
using Entente.Records;
using Entente.Records.Stories;

namespace Entente.Benchmarks.Records;

/// <summary>What grouping costs as a corpus grows: ten times the documents should take ten times the time.</summary>
/// <remarks><c>tools/Entente.Trials growth</c> goes on to a hundred thousand.</remarks>
[MemoryDiagnoser]
public class StoryFinderBenchmarks
{
    private const int Vocabulary = 20_000;
    private const int WordsEach = 400;

    private Document[] _documents = [];
    private EventStore _store = EventStore.OpenTemporary();
    private int _round;

    [Params(500, 5000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var random = new Random(1979);
        _documents = [.. Enumerable.Range(0, Documents).Select(number => new Document(
            $"d{number}", new DateOnly(2022, 1, 1).AddDays(number % 300), Text(random)))];
        _store = EventStore.OpenTemporary();
        _store.Add(_documents.Select(document => new CodedDocument(document, [], [])));
        _store.AssignStories();
    }

    [GlobalCleanup]
    public void Close() => _store.Dispose();

    [Benchmark(Baseline = true)]
    public int GroupAll() => StoryFinder.Assign(_documents).Count;

    /// <summary>One document, changed, is grouped with all that the store holds.</summary>
    [Benchmark]
    public int GroupOneMore()
    {
        var changed = _documents[Documents / 2];
        var mark = (_round++).ToString(CultureInfo.InvariantCulture);
        changed = changed with { Text = $"{changed.Text} {mark}" };
        _store.Add(new CodedDocument(changed, [], []));
        return _store.AssignStories();
    }

    // Word frequencies fall off as in a language: the square of a uniform number prefers the first words. Every fifth
    // word is a name.
    private static string Text(Random random) => string.Join(' ', Enumerable.Range(0, WordsEach).Select(place =>
        $"{(place % 5 == 4 ? 'W' : 'w')}ord{(int)(Math.Pow(random.NextDouble(), 2) * Vocabulary):x}"));
}
