using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Records.Import;

namespace Entente.Cli.Commands;

/// <summary><c>entente import FORMAT PATH…</c>: a dataset into the store.</summary>
internal static class ImportCommand
{
    /// <summary>Datasets that the contract names and a later version will read.</summary>
    private static readonly string[] Later =
    [
        "gdelt", "polecat", "ucdp", "acled", "alliances", "rivalries", "disputes", "capabilities", "votes", "trade",
    ];

    public static Command Create()
    {
        var dataset = new Argument<string>("format") { Description = "events (our own CSV and JSON lines) or icews." };
        var paths = Shared.Paths("Files of the dataset, also .gz.");
        var store = Shared.Store();
        var knowledge = Shared.Knowledge();
        var command = new Command(
            "import",
            """
            Reads a dataset of events into a store; importing twice changes nothing.

            This version reads events, as export writes them, and icews: the four columns source, event, target and
            date, or all the columns of the published files.

            Example:  entente import icews icews-2018.csv --store events.db
            """)
        {
            dataset, paths, store, knowledge,
        };
        command.SetAction(line => Run(
            line.GetRequiredValue(dataset),
            line.GetValue(paths) ?? [],
            line.GetValue(store),
            new Stations(line.GetValue(knowledge) ?? [])));
        return command;
    }

    private static int Run(string dataset, string[] paths, string? store, Stations stations)
    {
        if (!DatasetImport.Names.Contains(dataset))
        {
            throw new UsageException(Later.Contains(dataset)
                ? $"'{dataset}' cannot be imported yet; this version reads {string.Join(" and ", DatasetImport.Names)}."
                : $"no dataset is called '{dataset}'; this version reads {string.Join(" and ", DatasetImport.Names)}.");
        }

        if (paths.Length == 0)
            throw new UsageException("nothing to import: name at least one file.");
        using var opened = Stores.Open(store);
        var summary = new DatasetImport(opened, stations.Knowledge).Import(dataset, paths);
        Problems.Tell(summary.Problems);
        Answer.Tell(
            $"{summary.Rows} rows: {summary.Added} events added, {summary.Held} held already, " +
            $"{summary.Statements} statements without an act, {summary.Refused} refused.");
        return summary.Refused == 0 && summary.Problems.Count == 0 ? ExitCode.Done : ExitCode.NotDone;
    }
}
