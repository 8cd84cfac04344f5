using System.Threading.Channels;

namespace Entente.Records.Reading;

/// <summary>Work on several threads whose results come in the order of the items.</summary>
internal static class InOrder
{
    // Items in flight for each thread: enough that a long one does not starve the others.
    private const int Lookahead = 4;

    public static IEnumerable<TResult> Select<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int threads)
    {
        using var stop = new CancellationTokenSource();
        var started = Channel.CreateBounded<Task<TResult>>(threads * Lookahead);
        var feeding = Task.Run(() => FeedAsync(items, work, threads, started.Writer, stop.Token));
        try
        {
            while (started.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                while (started.Reader.TryRead(out var next))
                    yield return next.GetAwaiter().GetResult();
            }
        }
        finally
        {
            stop.Cancel();
            feeding.GetAwaiter().GetResult();
        }
    }

    private static async Task FeedAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> work,
        int threads,
        ChannelWriter<Task<TResult>> started,
        CancellationToken stop)
    {
        using var free = new SemaphoreSlim(threads);
        var all = new List<Task>();
        try
        {
            foreach (var item in items)
            {
                await free.WaitAsync(stop);
                var task = Task.Run(() => Work(item), CancellationToken.None);
                all.RemoveAll(done => done.IsCompleted);
                all.Add(task);
                await started.WriteAsync(task, stop);
            }

            started.Complete();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            started.Complete(); // The caller walks no further.
        }
#pragma warning disable CA1031 // Whatever reading fails with is thrown where the results are walked.
        catch (Exception error)
#pragma warning restore CA1031
        {
            started.Complete(error);
        }
        finally
        {
            await Task.WhenAll(all).ContinueWith(_ => { }, CancellationToken.None, default, TaskScheduler.Default);
        }

        TResult Work(TItem item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
