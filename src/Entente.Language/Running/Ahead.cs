namespace Entente.Language.Running;

/// <summary>Work on several threads, some items ahead of the one asked for; results come in the items' order.</summary>
internal static class Ahead
{
    // Items in flight for each thread: enough that a long one does not starve the others, few enough to hold.
    private const int EachThread = 4;

    /// <summary>Does the work for each item.</summary>
    /// <param name="items">Walked by the caller, as results are asked for.</param>
    /// <param name="work">Called on several threads at once.</param>
    /// <param name="threads">How many at most; 0 for as many as there are cores.</param>
    public static IEnumerable<TResult> Select<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int threads)
    {
        var count = threads > 0 ? threads : Environment.ProcessorCount;
        return count == 1 ? items.Select(work) : OnThreads(items, work, count);
    }

    private static IEnumerable<TResult> OnThreads<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int threads)
    {
        var schedulers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads);
        var factory = new TaskFactory(schedulers.ConcurrentScheduler);
        var started = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            started.Enqueue(factory.StartNew(() => work(item)));
            if (started.Count == threads * EachThread)
                yield return started.Dequeue().GetAwaiter().GetResult();
        }

        while (started.TryDequeue(out var next))
            yield return next.GetAwaiter().GetResult();
    }
}
