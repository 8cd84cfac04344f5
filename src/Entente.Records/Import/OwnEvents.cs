using Entente.Records.Import.Events;

namespace Entente.Records.Import;

/// <summary>Our own events, as JSON lines or CSV, as <c>export</c> writes them.</summary>
/// <remarks>Their documents do not come with them: the sentence does, with the document's id, title and
/// address.</remarks>
internal sealed class OwnEvents(
    EventStore store, ImportTally tally, IRefusedRows? refused, IProgress<ImportProgress>? progress)
{
    private const int BatchSize = 5000;

    public void Read(IReadOnlyList<DatasetFile> files, CancellationToken stop)
    {
        foreach (var file in files)
        {
            try
            {
                foreach (var (name, stream) in file.Tables())
                    ReadTable(EventRows.Of(stream, name), file, stop);
            }
            catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                tally.Add(file.IsMissing
                    ? Problems.NotOpened(file.Path, isMissing: true)
                    : Problems.Broken(file.Path, error.Message));
            }
        }
    }

    private void ReadTable(IEnumerable<EventRow> rows, DatasetFile file, CancellationToken stop)
    {
        foreach (var batch in rows.TakeWhile(_ => !stop.IsCancellationRequested).Chunk(BatchSize))
        {
            var events = batch.Where(row => row.Event is not null).Select(row => row.Event!).ToList();
            var added = store.AddImported(events);
            for (var index = 0; index < events.Count; index++)
                tally.AddOwn(null, index < added);
            foreach (var (_, problem, text) in batch.Where(row => row.Problem is not null))
            {
                tally.AddOwn(problem, isNew: false);
                refused?.Add(problem!, System.Text.Encoding.UTF8.GetBytes(text));
            }

            progress?.Report(new ImportProgress(file.Share, tally.Rows, tally.Kept));
        }
    }
}
