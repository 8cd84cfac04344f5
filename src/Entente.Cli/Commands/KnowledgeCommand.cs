using System.CommandLine;
using Entente.Cli.Running;
using Entente.Knowledge;
using Entente.Knowledge.Import;

namespace Entente.Cli.Commands;

/// <summary><c>entente knowledge</c>: what is wrong with a folder of tables; tables from others'
/// dictionaries.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new(
        "knowledge",
        """
        Works on the tables of actors and of the event lexicon.

        Example:  entente knowledge check knowledge
        """)
    {
        CheckCommand(), ImportCommand(),
    };

    private static Command CheckCommand()
    {
        var directory = new Argument<string>("dir")
        {
            Description = "A folder of tables: a complete one such as knowledge, or one to be laid over it.",
        };
        var check = new Command(
            "check",
            """
            Names every line of a folder of tables that cannot be read, has unknown codes, dates that overlap or a name
            that stands elsewhere, and says how to mend it.

            Example:  entente knowledge check knowledge
            """)
        {
            directory,
        };
        check.SetAction(line => Check(line.GetRequiredValue(directory)));
        return check;
    }

    private static Command ImportCommand()
    {
        var format = new Argument<string>("format") { Description = "phoenix: dictionaries of the PETRARCH family." };
        format.AcceptOnlyFromAmong("phoenix");
        var paths = new Argument<string[]>("path")
        {
            Description = "Dictionaries of actors or agents.",
            Arity = ArgumentArity.OneOrMore,
        };
        var folder = new Option<string>("--out")
        {
            Description = "The folder for the tables.",
            DefaultValueFactory = _ => "phoenix-knowledge",
        };
        var import = new Command(
            "import",
            """
            Turns dictionaries of actors and agents that you have into tables, to be laid over ours with --knowledge.

            Example:  entente knowledge import phoenix Phoenix.Countries.actors.txt --out mine
            """)
        {
            format, paths, folder,
        };
        import.SetAction(line => Import(line.GetRequiredValue(paths), line.GetRequiredValue(folder)));
        return import;
    }

    private static int Import(string[] paths, string folder)
    {
        var import = PhoenixImport.Read(paths, KnowledgeBase.LoadShipped().States);
        foreach (var problem in import.Problems)
            Answer.Tell(problem.ToString());
        import.Write(folder);
        foreach (var (file, count) in import.Counts.Where(table => table.Value > 0))
            Console.Out.WriteLine($"{Path.Combine(folder, file)}: {count} rows");
        return import.Problems.Count == 0 ? ExitCode.Done : ExitCode.NotDone;
    }

    private static int Check(string directory)
    {
        var problems = KnowledgeBase.Check(directory);
        foreach (var problem in problems)
            Console.Out.WriteLine(problem);
        Answer.Tell(problems.Count == 0 ? "every line can be read." : $"{problems.Count} lines need mending.");
        return problems.Count == 0 ? ExitCode.Done : ExitCode.NotDone;
    }
}
