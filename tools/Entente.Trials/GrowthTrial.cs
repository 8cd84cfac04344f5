using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Entente.Coding;
using Entente.Records;
using Entente.Records.Stories;

namespace Entente.Trials;

/// <summary>What grouping into stories costs as the store grows.</summary>
internal static class GrowthTrial
{
    private const int BatchSize = 1000;

    public static Command Command()
    {
        var sizes = new Option<int[]>("--documents")
        {
            Description = "How many documents each time.",
            DefaultValueFactory = _ => [1000, 10_000],
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("growth", "Times the grouping of generated documents, in memory and in a store.")
        {
            sizes,
        };
        command.SetAction(line => Run(line.GetRequiredValue(sizes)));
        return command;
    }

    private static int Run(int[] sizes)
    {
        Memory(200);
        Console.WriteLine(
            "documents  in memory: CPU s   per s   allocated MB   in a store: CPU s   per s   live MB   stories");
        foreach (var size in sizes)
        {
            var (memory, allocated) = Memory(size);
            var (store, live, stories) = Store(size);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size,9}  {memory,16:0.0} {size / memory,7:0} {allocated,14:0}   {store,17:0.0} {size / store,7:0} " +
                $"{live,9:0}   {stories,7}"));
        }

        return 0;
    }

    private static (double Seconds, double AllocatedMegabytes) Memory(int size)
    {
        var documents = new GeneratedNews(1979).Documents(size).ToList();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var seconds = Timed(() => StoryFinder.Assign(documents));
        return (seconds, (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6);
    }

    // As reading does it: batches come, and are grouped with what is there.
    private static (double Seconds, double LiveMegabytes, int Stories) Store(int size)
    {
        var folder = Directory.CreateTempSubdirectory("entente-growth-");
        try
        {
            using var store = EventStore.Open(Path.Combine(folder.FullName, "growth.db"));
            var (seconds, stories) = (0.0, 0);
            foreach (var batch in new GeneratedNews(1979).Documents(size).Chunk(BatchSize))
            {
                store.Add(batch.Select(document => new CodedDocument(document, [], [])));
                seconds += Timed(() => stories = store.AssignStories(null, CancellationToken.None));
            }

            return (seconds, GC.GetTotalMemory(forceFullCollection: true) / 1e6, stories);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Timed(Action work)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        work();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }
}
