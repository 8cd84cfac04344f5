using System.CommandLine;
using Entente.Cli.Running;
using Entente.Knowledge;

namespace Entente.Cli.Commands;

/// <summary><c>entente knowledge check DIR</c>: what is wrong with a folder of tables.</summary>
internal static class KnowledgeCommand
{
    public static Command Create()
    {
        var directory = new Argument<string>("dir") { Description = "A complete folder of tables, such as knowledge." };
        var check = new Command(
            "check",
            """
            Names every line of a folder of tables that cannot be read, and says how to mend it.

            Example:  entente knowledge check knowledge
            """)
        {
            directory,
        };
        check.SetAction(line => Check(line.GetRequiredValue(directory)));
        return new Command(
            "knowledge",
            """
            Works on the tables of actors and of the event lexicon.

            Example:  entente knowledge check knowledge
            """)
        {
            check,
        };
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
