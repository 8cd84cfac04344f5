using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Language;

namespace Entente.Cli.Commands;

/// <summary><c>entente parse</c>: dependency trees as CoNLL-U.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path")
        {
            Description = "A file, or - for standard input.",
            DefaultValueFactory = _ => "-",
        };
        var input = Shared.Choice("--input", "Plain text, or CoNLL-U whose words are kept.", "text", "conllu");
        var command = new Command(
            "parse",
            """
            Writes sentences, words, tags, lemmas and dependency trees as CoNLL-U (Universal Dependencies).

            The input is read as it is parsed, on all cores; a text may be longer than memory.

            With --input conllu the given words are kept; tags, lemmas, heads and relations are replaced.

            Example:  echo "Iran will ship drones to Russia." | entente parse
            """)
        {
            path, input,
        };
        command.SetAction(line => Run(line.GetRequiredValue(path), line.GetRequiredValue(input) == "conllu"));
        return command;
    }

    private static int Run(string path, bool isConllu)
    {
        using var reader = Answer.Read(path);
        var parser = EnglishParser.LoadShipped();
        using var answer = Answer.Open();
        var sentences = isConllu ? parser.Annotate(Conllu.Read(reader)) : parser.Parse(reader);
        foreach (var sentence in sentences)
            Conllu.Write(sentence, answer);
        return ExitCode.Done;
    }
}
