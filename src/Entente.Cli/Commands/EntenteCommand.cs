using System.CommandLine;
using Entente.Cli.Options;

namespace Entente.Cli.Commands;

/// <summary>The root of the command line.</summary>
internal static class EntenteCommand
{
    public const string Name = "entente";

    public static RootCommand Create()
    {
        var root = new RootCommand(
            """
            Reads news and event datasets and says, for any two states, what binds them, since when,
            what changed it, and which sentences say so.

            Start with:  entente brief IRN RUS samples/russia-iran
            """);
        root.Add(BriefCommand.Create());
        root.Add(ReadCommand.Create());
        root.Add(ImportCommand.Create());
        root.Add(CodeCommand.Create());
        root.Add(ParseCommand.Create());
        root.Add(ActorsCommand.Create());
        root.Add(StoriesCommand.Create());
        root.Add(TiesCommand.Create());
        root.Add(PhasesCommand.Create());
        root.Add(StateCommand.Create());
        root.Add(EventsCommand.Create());
        root.Add(ExportCommand.Create());
        root.Add(StoreCommand.Create());
        root.Add(KnowledgeCommand.Create());
        Details.Split(root);
        Details.ShowInHelp(root);
        return root;
    }
}
