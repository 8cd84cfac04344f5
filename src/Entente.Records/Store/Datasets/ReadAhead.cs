using System.Collections.Concurrent;

namespace Entente.Records.Store.Datasets;

/// <summary>Reads records on another thread while the caller works on those read before.</summary>
internal static class ReadAhead
{
    private const int BatchSize = 1024;
    private const int BatchesAhead = 8;

    /// <summary>The records in their order; what reading throws, the caller gets.</summary>
    /// <param name="records">Where they come from; walked by one other thread, and to the end of its batch when the
    /// caller stops.</param>
    public static IEnumerable<DatasetRecord> Of(IEnumerable<DatasetRecord> records)
    {
        using var stopped = new CancellationTokenSource();
        using var read = new BlockingCollection<DatasetRecord[]>(BatchesAhead);
        var reading = Task.Run(() => Read(records, read, stopped.Token), CancellationToken.None);
        try
        {
            foreach (var batch in read.GetConsumingEnumerable(CancellationToken.None))
            {
                foreach (var record in batch)
                    yield return record;
            }

            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stopped.Cancel();
            // Waits without throwing: what reading threw has reached the caller above.
            Task.WaitAny(reading);
        }
    }

    private static void Read(
        IEnumerable<DatasetRecord> records, BlockingCollection<DatasetRecord[]> read, CancellationToken stopped)
    {
        try
        {
            foreach (var batch in records.Chunk(BatchSize))
                read.Add(batch, stopped);
        }
        catch (OperationCanceledException)
        {
            // The caller wants no more.
        }
        finally
        {
            read.CompleteAdding();
        }
    }
}
