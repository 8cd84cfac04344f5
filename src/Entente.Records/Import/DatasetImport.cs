using Entente.Knowledge;
using Entente.Records.Documents.Formats;

namespace Entente.Records.Import;

/// <summary>Reads datasets of events into a store.</summary>
/// <param name="store">Where the events go; a row that is there already changes nothing.</param>
/// <param name="knowledge">Who the actors are, and what the codes mean.</param>
public sealed class DatasetImport(EventStore store, KnowledgeBase knowledge)
{
    private const int BatchSize = 5000;

    private static readonly IImporter[] All = [new IcewsImporter(), new EventsImporter()];

    /// <summary>The datasets that can be imported: <c>icews</c>, <c>events</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(importer => importer.Name)];

    /// <summary>Imports files of one dataset.</summary>
    /// <param name="dataset">One of <see cref="Names"/>.</param>
    /// <param name="paths">Files, also <c>.gz</c>.</param>
    /// <param name="progress">Told the rows read so far after every batch; null for nobody.</param>
    /// <exception cref="ArgumentException">There is no dataset of that name.</exception>
    public ImportSummary Import(string dataset, IEnumerable<string> paths, IProgress<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var importer = Array.Find(All, importer => importer.Name == dataset) ??
            throw new ArgumentException(Problems.NoSuchDataset(dataset, Names), nameof(dataset));
        var summary = new ImportSummary();
        var tally = new ProblemTally();
        foreach (var batch in paths.SelectMany(path => Read(importer, path)).Chunk(BatchSize))
        {
            summary = Add(batch, summary, tally);
            progress?.Report(summary.Rows);
        }

        return summary with { Problems = tally.Counts };
    }

    private ImportSummary Add(ImportRow[] batch, ImportSummary summary, ProblemTally tally)
    {
        var events = batch.Select(row => row.Event).OfType<ImportedEvent>().ToList();
        var problems = batch.Select(row => row.Problem).OfType<Problem>().ToList();
        foreach (var problem in problems)
            tally.Add(problem);
        var added = store.AddImported(events);
        return summary with
        {
            Rows = summary.Rows + batch.Length,
            Added = summary.Added + added,
            Held = summary.Held + events.Count - added,
            Statements = summary.Statements + batch.Length - events.Count - problems.Count,
            Refused = summary.Refused + problems.Count,
        };
    }

    private IEnumerable<ImportRow> Read(IImporter importer, string path)
    {
        if (!File.Exists(path))
        {
            yield return ImportRow.Of(Problems.NotOpened(path, isMissing: true));
            yield break;
        }

        using var file = Archives.Open(path);
        using var stream = Archives.Unpack(file, path);
        foreach (var row in importer.Read(stream, path, knowledge))
            yield return row;
    }
}
