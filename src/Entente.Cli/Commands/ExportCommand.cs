using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Records;
using Entente.Records.Export;

namespace Entente.Cli.Commands;

/// <summary><c>entente export FORMAT</c>: a store's events for other programs.</summary>
internal static class ExportCommand
{
    private const string Description =
        """
        Writes a store's events for other programs.

        events-csv and events-jsonl hold every event with its sentence; icews has the columns of ICEWS; panel has one
        row a dyad and period with ISO, COW and GW codes; graphml is the network of states.

        Example:  entente export panel --by year --store russia-iran.db --out panel.csv
        """;

    public static Command Create()
    {
        var form = new Argument<string>("format")
        {
            Description = "events-csv, events-jsonl, icews, panel or graphml.",
        };
        form.AcceptOnlyFromAmong("events-csv", "events-jsonl", "icews", "panel", "graphml");
        var by = Shared.Choice("--by", "What a row of a panel stands for.", "year", "month", "day");
        var store = Shared.Store();
        var (from, to, file) = (Shared.From(), Shared.To(), Shared.Out());
        var command = new Command("export", Description)
        {
            form, by, store, from, to, file,
        };
        command.SetAction(line =>
        {
            var name = line.GetRequiredValue(form);
            var period = line.GetRequiredValue(by);
            var export = Exports.Find(name == "panel" && period != "year" ? $"panel-{period}" : name)!;
            using var opened = Stores.OpenExisting(line.GetValue(store));
            using var answer = Answer.Open(line.GetValue(file));
            var query = new EventQuery { From = line.GetValue(from), To = line.GetValue(to) };
            export.Write(opened, query, new Stations().Knowledge, answer);
            return ExitCode.Done;
        });
        return command;
    }
}
