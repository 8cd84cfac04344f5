using Entente.Coding;
using Entente.Records.Documents;

namespace Entente.Records.Reading;

/// <summary>Codes anew what a store holds and something else coded: after a change of the lexicon, for one.</summary>
/// <remarks>Documents, their stories and imported events stay; broken off, it goes on where it stood.</remarks>
/// <param name="store">The store.</param>
/// <param name="code">The coder; called on several threads at once.</param>
/// <param name="version">What it is: documents that it coded already are left alone.</param>
public sealed class Recoding(EventStore store, Func<Document, CodedDocument> code, CoderVersion version)
{
    private const int BatchSize = 128;

    /// <summary>Codes anew.</summary>
    /// <param name="progress">Told after every batch; null for nobody.</param>
    /// <param name="cancellation">Stops; what was coded up to the last batch is in the store.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ReadingSummary Run(
        IProgress<ReadingProgress>? progress = null, CancellationToken cancellation = default)
    {
        var waiting = store.CodedOtherwise(version);
        var run = new ReadingSummary { Documents = store.Count().Documents };
        run = run with { Unchanged = run.Documents - waiting.Count };
        var tally = new ProblemTally();
        var done = 0;
        foreach (var ids in waiting.Chunk(BatchSize))
        {
            run = Add(ids, run, tally, cancellation);
            done += ids.Length;
            progress?.Report(new ReadingProgress("", done, run.Events, done, waiting.Count));
        }

        var stories = store.AssignStories(cancellation: cancellation);
        return run with { Stories = stories, Problems = tally.Counts };
    }

    private ReadingSummary Add(string[] ids, ReadingSummary run, ProblemTally tally, CancellationToken cancellation)
    {
        var results = new List<CodingOutcome>();
        foreach (var result in ParallelCoding.Code(Array.ConvertAll(ids, Held), code))
        {
            cancellation.ThrowIfCancellationRequested();
            results.Add(result);
        }

        foreach (var problem in results.Select(result => result.Problem).OfType<Problem>())
            tally.Add(problem);
        var coded = results.Select(result => result.Coded).OfType<CodedDocument>().ToList();
        store.Add(coded, version);
        return run with
        {
            Replaced = run.Replaced + coded.Count,
            Refused = run.Refused + results.Count - coded.Count,
            NotEnglish = run.NotEnglish + coded.Count(one => !LanguageGuess.IsEnglish(one.Document.Language)),
            Sentences = run.Sentences + coded.Sum(one => one.Sentences.Count),
            Events = run.Events + coded.Sum(one => one.Events.Count),
        };
    }

    private ReadOutcome Held(string id) => new()
    {
        Id = id,
        GivenId = id,
        File = "store",
        Document = store.FindDocument(id)!.Document,
    };
}
