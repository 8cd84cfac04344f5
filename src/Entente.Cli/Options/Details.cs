using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Entente.Cli.Options;

/// <summary>
/// Help in two parts: one line in the list of commands, the rest and an example where a command's own help is read.
/// </summary>
internal static class Details
{
    private static readonly Dictionary<Command, string> Of = [];

    /// <summary>
    /// Keeps the first paragraph of a command's description as its line in lists, the rest for its own help.
    /// </summary>
    public static void Split(Command command)
    {
        foreach (var below in command.Subcommands)
            Split(below);
        var text = command.Description ?? "";
        if (text.IndexOf("\n\n", StringComparison.Ordinal) is not (var end and > 0))
            return;
        command.Description = text[..end].ReplaceLineEndings(" ");
        Of[command] = text[(end + 2)..];
    }

    /// <summary>Lets <c>--help</c> end with the details of the command that was asked about.</summary>
    public static void ShowInHelp(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new DetailedHelp((SynchronousCommandLineAction)option.Action!);
    }

    private sealed class DetailedHelp(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = usual.Invoke(parseResult);
            if (Of.TryGetValue(parseResult.CommandResult.Command, out var details))
                parseResult.InvocationConfiguration.Output.WriteLine(details);
            return code;
        }
    }
}
