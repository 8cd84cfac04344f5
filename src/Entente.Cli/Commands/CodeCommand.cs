using System.CommandLine;
using Entente.Cli.Answers;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Records;
using Entente.Records.Documents;
using Entente.Records.Reading;

namespace Entente.Cli.Commands;

/// <summary><c>entente code</c>: documents in, events out, nothing kept.</summary>
internal static class CodeCommand
{
    public static Command Create()
    {
        var paths = Shared.Paths("Files and folders, or - for standard input.");
        var input = Shared.Choice(
            "--input", "How the input is written; auto lets each file tell.", "auto", "jsonl", "text", "html");
        var date = Shared.Date("Day of publication where a document does not tell it.");
        var output = Shared.Choice("--output", "How the answer is written.", "jsonl", "csv", "table");
        var explain = new Option<bool>("--explain")
        {
            Description =
                "Say of every word that could name an act which line of the lexicon fits and what became of it.",
        };
        var knowledge = Shared.Knowledge();
        var command = new Command(
            "code",
            """
            Finds who did what to whom in documents; keeps nothing.

            One line out for one document in, in the same order: {"id","date","events":[…]}. A document that cannot
            be used becomes a line with "error"; the rest is done and the exit code is 1.

            Example:  echo "Iran shipped drones to Russia." | entente code - --input text --date 2022-08-01
            """)
        {
            paths, input, date, output, explain, knowledge,
        };
        command.SetAction(line => Run(
            line.GetValue(paths) ?? [],
            new DocumentReader(line.GetValue(date), FormatOf(line.GetRequiredValue(input))),
            new Stations(line.GetValue(knowledge) ?? []).Warm(),
            ICodedAnswer.Named(line.GetRequiredValue(output), line.GetValue(explain))));
        return command;
    }

    private static DocumentFormat FormatOf(string word) => word switch
    {
        "jsonl" => DocumentFormat.JsonLines,
        "text" => DocumentFormat.Text,
        "html" => DocumentFormat.Html,
        _ => DocumentFormat.Auto,
    };

    private static int Run(string[] paths, DocumentReader reader, Stations stations, ICodedAnswer answer)
    {
        using var output = Answer.Open();
        using var written = answer;
        var code = ExitCode.Done;
        var read = paths is [] or ["-"] ? reader.Read(Console.OpenStandardInput(), "stdin") : reader.Read(paths);
        answer.Begin(output);
        foreach (var outcome in ParallelCoding.Code(read, stations.Documents().Code))
        {
            if (outcome.Problem is { } problem)
            {
                Problems.Tell(problem);
                if (problem.Level == ProblemLevel.Warning)
                    continue;
                code = ExitCode.NotDone;
            }

            answer.Write(outcome, output);
        }

        answer.End(output);
        return code;
    }
}
