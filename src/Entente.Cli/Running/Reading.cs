using Entente.Records;

using Entente.Records.Reading;
using Spectre.Console;

namespace Entente.Cli.Running;

/// <summary>Reads paths into a store, with a progress bar for people and a summary on standard error.</summary>
internal static class Reading
{
    /// <summary>Reads, and tells what came of it.</summary>
    /// <returns>The summary; something was refused when its <see cref="ReadingSummary.Refused"/> is not 0.</returns>
    /// <exception cref="UsageException">No path was given.</exception>
    public static ReadingSummary Into(EventStore store, Stations stations, IReadOnlyList<string> paths, DateOnly? date)
    {
        if (paths.Count == 0)
            throw new UsageException("nothing to read: name at least one file or folder.");
        var options = new ReadingOptions { DefaultDate = date, Coder = stations.CoderName };
        var reading = new CorpusReading(store, stations.Warm().Documents().Code, options);
        var summary = Console.IsErrorRedirected ? reading.Read(paths) : WithBar(reading, paths);
        Problems.Tell(summary.Problems);
        return summary;
    }

    private static ReadingSummary WithBar(CorpusReading reading, IReadOnlyList<string> paths)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var bar = context.AddTask("reading", maxValue: 1);
                return reading.Read(paths, new Told(bar));
            });
    }

    private sealed class Told(ProgressTask bar) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value)
        {
            bar.Value = value.Share;
            bar.Description = Markup.Escape($"{value.Documents} documents, {value.Events} events");
        }
    }
}
