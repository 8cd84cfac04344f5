using System.Diagnostics;
using System.Globalization;
using Entente.Records;
using Entente.Records.Import;
using Entente.Records.Reference;
using Spectre.Console;

namespace Entente.Cli.Running;

/// <summary>Imports a dataset with a progress bar for people and a summary on standard error.</summary>
internal static class Importing
{
    /// <summary>Imports, and tells what came of it.</summary>
    /// <param name="store">Where the events go.</param>
    /// <param name="stations">Who the actors are.</param>
    /// <param name="dataset">One of <see cref="DatasetImport.Names"/>.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="refusedRows">Where refused rows are written; the file is made only when there are some.</param>
    public static ImportSummary Into(
        EventStore store, Stations stations, string dataset, IReadOnlyList<string> paths, string refusedRows)
    {
        using var stop = new Stopping();
        using var refused = new RefusedRowsFile(refusedRows);
        var knowledge = stations.Knowledge;
        var watch = Stopwatch.StartNew();
        var summary = Console.IsErrorRedirected
            ? Import(null)
            : WithBar(Import);
        Problems.Tell(summary.Problems);
        if (ReferenceImport.Names.Contains(dataset))
            TellReference(summary);
        else
            Tell(summary, watch.Elapsed);
        if (refused.Count > 0)
            Answer.Tell($"the refused rows are in {refusedRows}.");
        if (stop.Token.IsCancellationRequested)
            Answer.Tell("stopped; what was read is in the store, and the same command reads the rest.");
        return summary;

        ImportSummary Import(IProgress<ImportProgress>? told) => ReferenceImport.Names.Contains(dataset)
            ? new ReferenceImport(store, knowledge) { Refused = refused, Progress = told }
                .Import(dataset, paths, stop.Token)
            : new DatasetImport(store, knowledge) { Refused = refused, Progress = told }
                .Import(dataset, paths, stop.Token);
    }

    private static void TellReference(ImportSummary summary) => Answer.Tell(string.Create(
        CultureInfo.InvariantCulture,
        $"{summary.Rows} rows: {summary.Added} in the store, {summary.Refused} refused."));

    private static void Tell(ImportSummary summary, TimeSpan time)
    {
        var events = summary.Added + summary.Held;
        Answer.Tell(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Rows} rows: {summary.Added} events added, {summary.Held} held already, " +
            $"{summary.Statements} statements without an act, {summary.Refused} refused; {summary.Repaired} repaired, " +
            $"{summary.RepeatedIds} with a number that another row bears."));
        if (events > 0)
        {
            Answer.Tell(string.Create(
                CultureInfo.InvariantCulture,
                $"{100.0 * summary.Resolved / events:0.0} % of the events name a state or organisation on every side; " +
                $"{summary.Rows / Math.Max(time.TotalSeconds, 0.001):0} rows a second."));
        }
    }

    private static ImportSummary WithBar(Func<IProgress<ImportProgress>, ImportSummary> import)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => import(new Told(context.AddTask("importing", maxValue: 1))));
    }

    private sealed class Told(ProgressTask bar) : IProgress<ImportProgress>
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();

        public void Report(ImportProgress value)
        {
            var rate = value.Rows / Math.Max(_watch.Elapsed.TotalSeconds, 0.001);
            bar.Value = value.Share;
            bar.Description = Markup.Escape(string.Create(
                CultureInfo.InvariantCulture, $"{value.Rows} rows, {value.Kept} kept, {rate:0} a second"));
        }
    }
}
