using System.CommandLine;
using Entente.Cli.Answers;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Knowledge;
using Entente.Records;
using Entente.Records.Export;
using Entente.Relations.Panels;

namespace Entente.Cli.Commands;

/// <summary><c>entente export FORMAT</c>: a store's events for other programs.</summary>
internal static class ExportCommand
{
    private const string Description =
        """
        Writes a store's events for other programs.

        events-csv and events-jsonl hold every event with its sentence; icews has the columns of ICEWS; panel has one
        row a dyad and period with ISO, COW and GW codes; graphml is the network of states. A directed panel has a row
        for each direction, with counts by type and context.

        Example:  entente export panel --by year --store russia-iran.db --out panel.csv
        """;

    public static Command Create()
    {
        var form = new Argument<string>("format")
        {
            Description = "events-csv, events-jsonl, icews, panel or graphml.",
        };
        form.AcceptOnlyFromAmong("events-csv", "events-jsonl", "icews", "panel", "graphml");
        var by = Shared.Choice("--by", "What a row of a panel stands for.", "year", "month", "week", "day");
        var directed = new Option<bool>("--directed")
        {
            Description = "A row of a panel is what one state did to the other; weeks need it.",
        };
        var store = Shared.Store();
        var (from, to, file) = (Shared.From(), Shared.To(), Shared.Out());
        var command = new Command("export", Description)
        {
            form, by, directed, store, from, to, file,
        };
        command.SetAction(line =>
        {
            var name = line.GetRequiredValue(form);
            var period = line.GetRequiredValue(by);
            var isDirected = name == "panel" && line.GetValue(directed);
            if (period == "week" && !isDirected)
                throw new UsageException("a panel by week is directed: add --directed.");
            using var opened = Stores.OpenExisting(line.GetValue(store));
            using var answer = Answer.Open(line.GetValue(file));
            var query = new EventQuery { From = line.GetValue(from), To = line.GetValue(to) };
            var knowledge = new Stations().Knowledge;
            if (isDirected)
                WriteDirected(opened.Events(query), period, knowledge.States, answer);
            else
                Exports.Find(name == "panel" && period != "year" ? $"panel-{period}" : name)!
                    .Write(opened, query, knowledge, answer);
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteDirected(
        IEnumerable<StoredEvent> events, string period, StateTable states, TextWriter answer) =>
        DirectedPanel.Write(DyadPanel.Rows(events, Enum.Parse<TimeStep>(period, ignoreCase: true)), states, answer);
}
