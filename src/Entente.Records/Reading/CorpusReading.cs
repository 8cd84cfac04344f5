using Entente.Coding;
using Entente.Records.Documents;
using Entente.Records.Store;

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
    /// <param name="paths">Files, folders, addresses.</param>
    /// <param name="progress">Told after every batch; null for nobody.</param>
    /// <param name="cancellation">Stops; what was read up to the last batch is in the store.</param>
    /// <exception cref="OperationCanceledException">It was stopped; stories were not assigned.</exception>
    /// <exception cref="IOException">The store cannot be written; what was read up to the last batch is in
    /// it.</exception>
    public ReadingSummary Read(
        IEnumerable<string> paths,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = paths.ToList();
        var reader = new DocumentReader(_options.DefaultDate, _options.Format, _options.Reader);
        var total = files.Sum(Folder.SizeOf);
        return Read(
            reader.Read(files),
            (file, run) => progress?.Report(
                new ReadingProgress(file, run.Documents, run.Events, reader.BytesRead, total)),
            progress is null ? null : new Grouped(progress),
            cancellation);
    }

    /// <summary>Reads documents that are at hand, standard input for one.</summary>
    /// <param name="outcomes">What a <see cref="DocumentReader"/> gives.</param>
    /// <param name="progress">Told after every batch, without sizes; null for nobody.</param>
    /// <param name="cancellation">Stops; what was read up to the last batch is in the store.</param>
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
            grouping: null,
            cancellation);
    }

    private ReadingSummary Read(
        IEnumerable<ReadOutcome> outcomes,
        Action<string, ReadingSummary> report,
        IProgress<GroupingProgress>? grouping,
        CancellationToken cancellation)
    {
        var run = new ReadingSummary();
        var tally = new ProblemTally();
        var languages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var batch in outcomes.Chunk(BatchSize))
        {
            cancellation.ThrowIfCancellationRequested();
            run = Add(batch, run, (tally, languages), cancellation);
            report(batch[^1].File, run);
        }

        var stories = _options.AssignStories ? store.AssignStories(grouping, cancellation) : 0;
        return run with
        {
            Stories = stories,
            Problems = tally.Counts,
            OtherLanguages = [.. languages
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (pair.Key, pair.Value))],
        };
    }

    private ReadingSummary Add(
        ReadOutcome[] batch,
        ReadingSummary run,
        (ProblemTally Problems, Dictionary<string, int> Languages) tally,
        CancellationToken cancellation)
    {
        var named = Array.ConvertAll(batch, Named);
        var isNew = named.ToLookup(outcome =>
            outcome.Document is not { } document || !store.Holds(document, _options.Coder));
        var results = new List<CodingOutcome>();
        foreach (var result in ParallelCoding.Code(isNew[true], code, _options.Threads))
        {
            cancellation.ThrowIfCancellationRequested();
            results.Add(result);
        }

        foreach (var problem in results.Select(result => result.Problem).OfType<Problem>())
            tally.Problems.Add(problem);
        var filed = results.Where(result => result.Coded is not null)
            .Select(result => new FiledDocument(result.Coded!, FullName(result.Read.File))).ToList();
        var foreign = filed.Select(one => one.Document.Language).Where(code => !LanguageGuess.IsEnglish(code)).ToList();
        foreach (var language in foreign)
            tally.Languages[language] = tally.Languages.GetValueOrDefault(language) + 1;
        var additions = store.Add(filed, _options.Coder);
        var unchanged = isNew[false].Count() + additions.Count(addition => addition == Addition.Unchanged);
        return run with
        {
            Documents = run.Documents + filed.Count + isNew[false].Count(),
            Added = run.Added + additions.Count(addition => addition == Addition.Added),
            Replaced = run.Replaced + additions.Count(addition => addition == Addition.Replaced),
            Unchanged = run.Unchanged + unchanged,
            NotEnglish = run.NotEnglish + foreign.Count,
            Refused = run.Refused + results.Count(result => result.Problem is { Level: ProblemLevel.Error }),
            Sentences = run.Sentences + filed.Sum(document => document.Coded.Sentences.Count),
            Events = run.Events + filed.Sum(document => document.Coded.Events.Count),
        };
    }

    private ReadOutcome Named(ReadOutcome outcome)
    {
        if (!outcome.IsNamedByFile || outcome.Document is not { } document)
            return outcome;
        var id = store.IdFor(document, FullName(outcome.File));
        return outcome with { Id = id, Document = document with { Id = id } };
    }

    private static string FullName(string file) =>
        Web.IsAddress(file) || !File.Exists(file) ? file : Path.GetFullPath(file);

    private sealed class Grouped(IProgress<ReadingProgress> progress) : IProgress<GroupingProgress>
    {
        public void Report(GroupingProgress value) =>
            progress.Report(new ReadingProgress("", value.Documents, 0, value.Documents, value.Total)
            {
                IsGrouping = true,
            });
    }
}
