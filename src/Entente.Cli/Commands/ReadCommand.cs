using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Running;

namespace Entente.Cli.Commands;

/// <summary><c>entente read</c>: documents into the store.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var paths = Shared.Paths("Files and folders: text, Markdown, HTML, RSS or Atom, JSON lines, CSV, also .gz.");
        var store = Shared.Store();
        var date = Shared.Date("Day of publication where a document does not tell it.");
        var knowledge = Shared.Knowledge();
        var command = new Command(
            "read",
            """
            Reads documents into a store: cleaned, grouped into stories, coded.

            Reading may be broken off and started again; what is in the store already is skipped.

            Example:  entente read samples/russia-iran --store russia-iran.db
            """)
        {
            paths, store, date, knowledge,
        };
        command.SetAction(line =>
        {
            var stations = new Stations(line.GetValue(knowledge) ?? []);
            using var opened = Stores.Open(line.GetValue(store));
            var summary = Reading.Into(opened, stations, line.GetValue(paths) ?? [], line.GetValue(date));
            Answer.Tell(
                $"{summary.Documents} documents ({summary.Added} new, {summary.Replaced} replaced, " +
                $"{summary.Unchanged} unchanged, {summary.NotEnglish} not English, {summary.Refused} refused), " +
                $"{summary.Stories} stories, {summary.Sentences} sentences, {summary.Events} events.");
            return summary.Refused == 0 ? ExitCode.Done : ExitCode.NotDone;
        });
        return command;
    }
}
