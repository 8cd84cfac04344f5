using System.CommandLine;
using System.Text.Json.Nodes;
using Entente.Cli.Answers;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Coding;
using Entente.Records.Documents;
using Entente.Records.Stories;

namespace Entente.Cli.Commands;

/// <summary><c>entente stories PATH…</c>: which documents report the same.</summary>
internal static class StoriesCommand
{
    public static Command Create()
    {
        var paths = Shared.Paths("Files and folders.");
        var columns = ReadCommand.Columns();
        var command = new Command(
            "stories",
            """
            Groups documents that report the same thing: JSON lines {"id","story","kind","of"} in the order read.

            kind is original, copy (word for word, perhaps cut), spun (words exchanged) or rewrite (the same facts).

            Example:  entente stories samples/russia-iran
            """)
        {
            paths, columns,
        };
        command.SetAction(line => Run(line.GetValue(paths) ?? [], line.GetValue(columns)));
        return command;
    }

    private static int Run(string[] paths, CsvColumns? columns)
    {
        if (paths.Length == 0)
            throw new UsageException("nothing to read: name at least one file or folder.");
        var refused = 0;
        var reader = new DocumentReader(options: new ReaderOptions { Columns = columns ?? new CsvColumns() });
        var assignments = LongRun.Do(
            (progress, token) => StoryFinder.Assign(Documents(progress, token)), kept: "stopped; nothing was written.");
        using var answer = Answer.Open();
        foreach (var assignment in assignments)
            answer.WriteLine(ObjectOf(assignment).ToJsonString(JsonForm.OneLine));
        return refused == 0 ? ExitCode.Done : ExitCode.NotDone;

        // One by one: only what grouping compares is kept of each.
        IEnumerable<Document> Documents(IProgress<Step> progress, CancellationToken token)
        {
            var count = 0;
            foreach (var outcome in reader.Read(paths))
            {
                token.ThrowIfCancellationRequested();
                if (outcome.Problem is { } problem)
                    Problems.Tell(problem);
                refused += outcome.IsRefused ? 1 : 0;
                if (outcome.Document is not { } document)
                    continue;
                progress.Report(new Step("reading", ++count, "documents", 0));
                yield return document;
            }
        }
    }

    private static JsonObject ObjectOf(StoryAssignment assignment) => new()
    {
        ["id"] = assignment.Id,
        ["story"] = assignment.Story,
        ["kind"] = assignment.Kind.ToString().ToLowerInvariant(),
        ["of"] = assignment.Of,
    };
}
