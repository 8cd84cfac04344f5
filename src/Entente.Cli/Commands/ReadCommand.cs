using System.CommandLine;
using System.Globalization;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Records.Documents;
using Entente.Records.Reading;
using Reading = Entente.Cli.Running.Reading;

namespace Entente.Cli.Commands;

/// <summary><c>entente read</c>: documents into the store.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var paths = Shared.Paths(
            "Files, folders and addresses (https://…), - for standard input: text, Markdown, HTML, RSS or Atom, JSON " +
            "lines, CSV, WARC, .gz.");
        var store = Shared.Store();
        var date = Shared.Date("Day of publication where a document does not tell it.");
        var columns = Columns();
        var knowledge = Shared.Knowledge();
        var command = new Command(
            "read",
            """
            Reads documents into a store: cleaned, grouped into stories, coded.

            Reading may be broken off and started again; what is in the store already is skipped.

            Example:  entente read samples/russia-iran --store russia-iran.db
            """)
        {
            paths, store, date, columns, knowledge,
        };
        command.SetAction(line =>
        {
            var stations = new Stations(line.GetValue(knowledge) ?? []);
            using var opened = Stores.Open(line.GetValue(store));
            var summary = Reading.Into(
                opened, stations, line.GetValue(paths) ?? [], line.GetValue(date), line.GetValue(columns));
            Tell(summary);
            return summary.Refused == 0 ? ExitCode.Done : ExitCode.NotDone;
        });
        return command;
    }

    /// <summary>The option that names the columns of a table.</summary>
    public static Option<CsvColumns?> Columns() => new("--columns")
    {
        Description = "Columns of a CSV file: text=body,date=published; also id, title, author, source, url, language.",
        HelpName = "PAIRS",
        CustomParser = result =>
        {
            try
            {
                return CsvColumns.Parse(result.Tokens.Count > 0 ? result.Tokens[0].Value : "");
            }
            catch (FormatException problem)
            {
                result.AddError(problem.Message);
                return null;
            }
        },
    };

    private static void Tell(ReadingSummary summary)
    {
        var languages = string.Join(", ", summary.OtherLanguages.Select(one => $"{one.Documents} {one.Language}"));
        Answer.Tell(
            $"{Counted(summary.Documents, "document")} ({summary.Added} new, {summary.Replaced} replaced, " +
            $"{summary.Unchanged} unchanged, {summary.Refused} refused), " +
            $"{Counted(summary.Stories, "story", "stories")}, {Counted(summary.Sentences, "sentence")}, " +
            $"{Counted(summary.Events, "event")}.");
        if (summary.NotEnglish > 0)
        {
            Answer.Tell(
                $"{Counted(summary.NotEnglish, "document is", "documents are")} not English ({languages}): kept, but " +
                "not coded.");
        }
    }

    private static string Counted(int count, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several ?? one + "s")}");
}
