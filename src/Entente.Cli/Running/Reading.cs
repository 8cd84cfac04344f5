using Entente.Records;
using Entente.Records.Documents;
using Entente.Records.Reading;

namespace Entente.Cli.Running;

/// <summary>Reads paths into a store, with progress and a summary on standard error.</summary>
internal static class Reading
{
    /// <summary>Reads, and tells what came of it.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="stations">Parser and coder.</param>
    /// <param name="paths">Files, folders, addresses.</param>
    /// <param name="date">Day of publication where a document does not tell it.</param>
    /// <param name="columns">Which columns of a table hold what; null for the usual names.</param>
    /// <returns>The summary; something was refused when its <see cref="ReadingSummary.Refused"/> is not 0.</returns>
    /// <exception cref="UsageException">No path was given.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public static ReadingSummary Into(
        EventStore store,
        Stations stations,
        IReadOnlyList<string> paths,
        DateOnly? date,
        CsvColumns? columns = null)
    {
        if (paths.Count == 0)
            throw new UsageException("nothing to read: name at least one file or folder.");
        var options = new ReadingOptions
        {
            DefaultDate = date,
            Coder = stations.Version,
            Reader = new ReaderOptions
            {
                Columns = columns ?? new CsvColumns(),
                StandardInput = paths.Contains("-") ? Console.OpenStandardInput() : null,
            },
        };
        var reading = new CorpusReading(store, stations.Warm().Documents().Code, options);
        var summary = LongRun.Do((progress, token) => reading.Read(paths, new AsSteps(progress), token));
        Problems.Tell(summary.Problems);
        return summary;
    }

    /// <summary>What a run of reading or coding tells, as steps.</summary>
    internal sealed class AsSteps(IProgress<Step> progress, string doing = "reading") : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => progress.Report(
            new Step(value.IsGrouping ? "grouping" : doing, value.Documents, "documents", value.Share));
    }
}
