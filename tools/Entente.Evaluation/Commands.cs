using System.CommandLine;
using System.Text.Json;
using Entente.Evaluation.Measures;
using Entente.Evaluation.Printing;

namespace Entente.Evaluation;

/// <summary>The command line: one command a measure, and one for the whole table.</summary>
/// <param name="measures">The measures.</param>
internal sealed class Commands(IReadOnlyList<IMeasure> measures)
{
    private readonly Option<FileInfo?> _predicted = new("--predicted")
    {
        Description = "Score the answers in this file instead of the program's own.",
    };

    private readonly Option<bool> _misses = new("--misses") { Description = "List what was wrong, with the reasons." };

    private readonly Option<bool> _markdown = new("--markdown") { Description = "Print one row for docs/accuracy.md." };

    /// <summary>The whole command line.</summary>
    public RootCommand Root()
    {
        var root = new RootCommand("Measures what Entente says against gold data.");
        foreach (var measure in measures)
            root.Subcommands.Add(CommandOf(measure));
        root.Subcommands.Add(WholeTable());
        root.Subcommands.Add(Tables());
        return root;
    }

    private Command CommandOf(IMeasure measure)
    {
        var gold = measure.Gold.Select(name => new Argument<FileInfo>(name)).ToArray();
        var command = new Command(measure.Name, measure.Description) { _predicted, _misses, _markdown };
        foreach (var argument in gold)
            command.Arguments.Add(argument);
        command.SetAction(parsed => Report(() =>
        {
            string[] paths = [.. gold.Select(argument => parsed.GetRequiredValue(argument).FullName)];
            var taken = measure.Take(paths, parsed.GetValue(_predicted)?.FullName);
            var data = string.Join(", ", paths.Select(Path.GetFileName));
            Print(parsed.GetValue(_markdown) ? [AccuracyTable.Row(measure.Name, data, taken)] : taken.Lines);
            Print(parsed.GetValue(_markdown) ? [] : taken.Details);
            Print(parsed.GetValue(_misses) ? taken.Misses : []);
        }));
        return command;
    }

    private Command WholeTable()
    {
        var data = new Argument<DirectoryInfo>("DATA") { Description = "A folder laid out as docs/accuracy.md tells." };
        var command = new Command("all", "The whole table of docs/accuracy.md.") { data };
        command.SetAction(parsed =>
        {
            Print(AccuracyTable.Head);
            return AllMeasures.Trials.Max(trial => Report(() =>
                Print([Row(trial, parsed.GetRequiredValue(data).FullName)])));
        });
        return command;
    }

    private Command Tables()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of tables." };
        var leaders = new Option<FileInfo?>("--leaders") { Description = "Archigos, for the share of leaders known." };
        var command = new Command("tables", "How much each table of actors holds: docs/knowledge.md.")
        {
            folder, leaders,
        };
        command.SetAction(parsed => Report(() =>
        {
            var gold = parsed.GetValue(leaders);
            var measure = measures.Single(measure => measure.Name == "leaders");
            var taken = gold is null ? null : measure.Take([gold.FullName], predicted: null);
            var told = taken is null ? null : string.Join(", ", taken.Figures.Select(figure => figure.ToString()));
            Print(new KnowledgePage(parsed.GetRequiredValue(folder).FullName).Lines(told));
        }));
        return command;
    }

    private string Row((string Measure, string Data, string[] Places) trial, string folder)
    {
        Console.Error.WriteLine($"{trial.Measure}: {trial.Data} …");
        var measure = measures.Single(measure => measure.Name == trial.Measure);
        var taken = measure.Take([.. trial.Places.Select(place => Path.Combine(folder, place))], predicted: null);
        return AccuracyTable.Row(trial.Measure, trial.Data, taken);
    }

    // What the world or a file got wrong is one line for the reader of a terminal; the next trial goes on.
    private static int Report(Action work)
    {
        try
        {
            work();
            return 0;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or FormatException or JsonException
            or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }
    }

    private static void Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Console.Out.WriteLine(line);
    }
}
