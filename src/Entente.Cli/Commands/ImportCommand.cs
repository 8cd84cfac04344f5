using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Records;
using Entente.Records.Import;
using Entente.Records.Reference;

namespace Entente.Cli.Commands;

/// <summary><c>entente import FORMAT PATH…</c>: a dataset into the store.</summary>
internal static class ImportCommand
{
    private const string Description =
        """
        Reads a dataset into a store; importing twice changes nothing.

        Events: events (our own JSON lines and CSV), icews, gdelt, polecat, ucdp, acled. Reference data: alliances,
        rivalries, disputes, capabilities, votes, trade, memberships; read again they replace what was there. A row
        that cannot be used is written with the reason to a file beside the store. Stopped by Ctrl-C, the store holds
        what was read.

        Example:  entente import icews icews-2018.csv --store events.db
        """;

    private static readonly string[] Names = [.. DatasetImport.Names, .. ReferenceImport.Names];

    public static Command Create()
    {
        var dataset = new Argument<string>("format")
        {
            Description = $"{string.Join(", ", Names)}.",
        };
        var paths = Shared.Paths("Files of the dataset, also .gz and .zip, or folders of such.");
        var store = Shared.Store();
        var knowledge = Shared.Knowledge();
        var refused = new Option<string?>("--refused")
        {
            Description = "Where refused rows are written; beside the store unless given.",
            HelpName = "FILE",
        };
        var command = new Command("import", Description)
        {
            dataset, paths, store, knowledge, refused,
        };
        command.SetAction(line => Run(
            line.GetRequiredValue(dataset),
            line.GetValue(paths) ?? [],
            line.GetValue(store),
            line.GetValue(refused),
            new Stations(line.GetValue(knowledge) ?? [])));
        return command;
    }

    private static int Run(string dataset, string[] paths, string? store, string? refused, Stations stations)
    {
        if (!Names.Contains(dataset))
            throw new UsageException($"no dataset is called '{dataset}'; known are {string.Join(", ", Names)}.");

        if (paths.Length == 0)
            throw new UsageException("nothing to import: name at least one file.");
        using var opened = Stores.Open(store);
        var summary = Importing.Into(
            opened, stations, dataset, paths, refused ?? Path.ChangeExtension(store ?? Stores.Usual, ".refused.tsv"));
        var isWhole = summary.Problems.All(problem => problem.First.Level == ProblemLevel.Warning);
        return isWhole && !summary.IsStopped ? ExitCode.Done : ExitCode.NotDone;
    }
}
