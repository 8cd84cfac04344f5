using System.Diagnostics;
using System.Globalization;
using Entente.Records;
using Entente.Records.Import;
using Entente.Records.Reference;

namespace Entente.Cli.Running;

/// <summary>Imports a dataset, with progress and a summary on standard error.</summary>
internal static class Importing
{
    /// <summary>Imports, and tells what came of it.</summary>
    /// <param name="store">Where it goes.</param>
    /// <param name="stations">Who the actors are.</param>
    /// <param name="dataset">One of <see cref="DatasetImport.Names"/> or <see cref="ReferenceImport.Names"/>.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="refusedRows">Where refused rows are written; the file is made only when there are some.</param>
    public static ImportSummary Into(
        EventStore store, Stations stations, string dataset, IReadOnlyList<string> paths, string refusedRows)
    {
        using var refused = new RefusedRowsFile(refusedRows);
        var knowledge = stations.Knowledge;
        var isReference = ReferenceImport.Names.Contains(dataset);
        var watch = Stopwatch.StartNew();
        var summary = LongRun.Do((steps, stop) => isReference
            ? new ReferenceImport(store, knowledge) { Refused = refused, Progress = new AsSteps(steps) }
                .Import(dataset, paths, stop)
            : new DatasetImport(store, knowledge) { Refused = refused, Progress = new AsSteps(steps) }
                .Import(dataset, paths, stop));
        Problems.Tell(summary.Problems);
        if (isReference && summary.IsStopped)
            Answer.Tell("stopped; the file that was being read is left out, and what the store held of it stays.");
        else if (isReference)
            TellReference(summary);
        else
            Tell(summary, watch.Elapsed);
        if (refused.Count > 0)
            Answer.Tell($"the refused rows are in {refusedRows}.");
        if (summary.IsStopped && !isReference)
            Answer.Tell("stopped; what was read is in the store, and the same command reads the rest.");
        return summary;
    }

    private static void TellReference(ImportSummary summary) => Answer.Tell(string.Create(
        CultureInfo.InvariantCulture,
        $"{summary.Rows} rows: {summary.Added} in the store, {summary.Held} held already, " +
        $"{summary.Statements} without a value, {summary.Refused} refused."));

    private static void Tell(ImportSummary summary, TimeSpan time)
    {
        Answer.Tell(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Rows} rows: {summary.Added} events added, {summary.Held} held already, " +
            $"{summary.Statements} statements without an act, {summary.Refused} refused; " +
            $"{summary.Repaired} repaired, {summary.RepeatedIds} with a number that another row bears."));
        var events = summary.Added + summary.Held;
        if (events == 0)
            return;
        Answer.Tell(string.Create(
            CultureInfo.InvariantCulture,
            $"{Percent(summary.Resolved, events)} of the events name a state or organisation on every side, " +
            $"{Percent(summary.NoState, events)} name a region or nobody " +
            $"({Percent(summary.Resolved, Math.Max(1, events - summary.NoState))} of the others are known); " +
            $"{summary.Rows / Math.Max(time.TotalSeconds, 0.001):0} rows a second."));
    }

    private static string Percent(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} %");

    private sealed class AsSteps(IProgress<Step> steps) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) =>
            steps.Report(new Step("importing", value.Rows, "rows", value.Share));
    }
}
