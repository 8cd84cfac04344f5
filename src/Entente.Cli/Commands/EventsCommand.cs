using System.CommandLine;
using Entente.Cli.Answers;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Records;

namespace Entente.Cli.Commands;

/// <summary><c>entente events A B</c>: what a store knows of two states, event by event.</summary>
internal static class EventsCommand
{
    public static Command Create()
    {
        var first = Shared.State("A");
        var second = Shared.State("B");
        var store = Shared.Store();
        var (from, to) = (Shared.From(), Shared.To());
        var format = Shared.Choice("--format", "How the answer is written.", "json", "csv", "table");
        var command = new Command(
            "events",
            """
            Lists the events between two states, with the sentence that reports each.

            Several reports of one event in one story come as one.

            Example:  entente events IRN RUS --store russia-iran.db --format table
            """)
        {
            first, second, store, from, to, format,
        };
        command.SetAction(line =>
        {
            var knowledge = new Stations().Knowledge;
            using var opened = Stores.OpenExisting(line.GetValue(store));
            var between = EventQuery.Between(
                StateNames.CodeOf(knowledge, line.GetRequiredValue(first)),
                StateNames.CodeOf(knowledge, line.GetRequiredValue(second)));
            var query = between with { From = line.GetValue(from), To = line.GetValue(to), OneStoryOnce = true };
            using var answer = Answer.Open();
            Write(opened, opened.Events(query), line.GetRequiredValue(format), answer);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(EventStore store, IEnumerable<StoredEvent> events, string format, TextWriter answer)
    {
        if (format == "table")
            StoredEvents.WriteTable(events, answer);
        else if (format == "csv")
            StoredEvents.WriteCsv(store, events, answer);
        else
            StoredEvents.WriteJson(store, events, answer);
    }
}
