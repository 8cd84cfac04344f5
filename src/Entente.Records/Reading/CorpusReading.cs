using Entente.Coding;
using Entente.Records.Documents;

namespace Entente.Records.Reading;

/// <summary>Reads files and folders into a store: documents that are there already are skipped, so that a reading that
/// was broken off goes on where it stood.</summary>
/// <param name="store">Where documents and events go.</param>
/// <param name="code">The coder, <see cref="DocumentCoder.Code"/> as a rule; called on several threads at once.</param>
/// <param name="options">How to read; null for the defaults.</param>
public sealed class CorpusReading(EventStore store, Func<Document, CodedDocument> code, ReadingOptions? options = null)
{
    // One transaction each: small enough that little is lost when the power fails, large enough that SQLite does not
    // wait.
    private const int BatchSize = 128;

    private readonly ReadingOptions _options = options ?? new ReadingOptions();

    /// <summary>Reads all documents under the paths.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="progress">Told after every batch; null for nobody.</param>
    /// <param name="cancellation">Stops after the current batch; what was read until then is in the store.</param>
    /// <exception cref="OperationCanceledException">It was stopped; stories were not assigned.</exception>
    public ReadingSummary Read(
        IEnumerable<string> paths,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = paths.ToList();
        var reader = new DocumentReader(_options.DefaultDate, _options.Format);
        var total = files.Sum(Folder.SizeOf);
        return Read(
            reader.Read(files),
            (file, run) => progress?.Report(
                new ReadingProgress(file, run.Documents, run.Events, reader.BytesRead, total)),
            cancellation);
    }

    /// <summary>Reads documents that are at hand, standard input for one.</summary>
    /// <param name="outcomes">What a <see cref="DocumentReader"/> gives.</param>
    /// <param name="progress">Told after every batch, without sizes; null for nobody.</param>
    /// <param name="cancellation">Stops after the current batch.</param>
    /// <exception cref="OperationCanceledException">It was stopped; stories were not assigned.</exception>
    public ReadingSummary Read(
        IEnumerable<ReadOutcome> outcomes,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return Read(
            outcomes,
            (file, run) => progress?.Report(new ReadingProgress(file, run.Documents, run.Events, 0, 0)),
            cancellation);
    }

    private ReadingSummary Read(
        IEnumerable<ReadOutcome> outcomes, Action<string, ReadingSummary> report, CancellationToken cancellation)
    {
        var run = new ReadingSummary();
        var tally = new ProblemTally();
        foreach (var batch in outcomes.Chunk(BatchSize))
        {
            cancellation.ThrowIfCancellationRequested();
            run = Add(batch, run, tally);
            report(batch[^1].File, run);
        }

        var stories = _options.AssignStories ? store.AssignStories(cancellation: cancellation) : 0;
        return run with { Stories = stories, Problems = tally.Counts };
    }

    private ReadingSummary Add(ReadOutcome[] batch, ReadingSummary run, ProblemTally tally)
    {
        var isNew = batch.ToLookup(outcome =>
            outcome.Document is not { } document || !store.Holds(document, _options.Coder));
        var results = ParallelCoding.Code(isNew[true], code, _options.Threads).ToList();
        foreach (var problem in results.Select(result => result.Problem).OfType<Problem>())
            tally.Add(problem);
        var coded = results.Select(result => result.Coded).OfType<CodedDocument>().ToList();
        var additions = store.Add(coded, _options.Coder);
        var unchanged = isNew[false].Count() + additions.Count(addition => addition == Addition.Unchanged);
        return run with
        {
            Documents = run.Documents + coded.Count + isNew[false].Count(),
            Added = run.Added + additions.Count(addition => addition == Addition.Added),
            Replaced = run.Replaced + additions.Count(addition => addition == Addition.Replaced),
            Unchanged = run.Unchanged + unchanged,
            NotEnglish = run.NotEnglish + coded.Count(document => !LanguageGuess.IsEnglish(document.Document.Language)),
            Refused = run.Refused + results.Count(result => result.Problem is { Level: ProblemLevel.Error }),
            Sentences = run.Sentences + coded.Sum(document => document.Sentences.Count),
            Events = run.Events + coded.Sum(document => document.Events.Count),
        };
    }
}
