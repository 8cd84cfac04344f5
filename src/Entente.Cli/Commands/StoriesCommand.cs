using System.CommandLine;
using System.Text.Json.Nodes;
using Entente.Cli.Answers;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Coding;
using Entente.Records;
using Entente.Records.Documents;

namespace Entente.Cli.Commands;

/// <summary><c>entente stories PATH…</c>: which documents report the same.</summary>
internal static class StoriesCommand
{
    public static Command Create()
    {
        var paths = Shared.Paths("Files and folders.");
        var command = new Command(
            "stories",
            """
            Groups documents that report the same thing: JSON lines {"id","story","kind","of"} in the order read.

            kind is original, copy (word for word, perhaps cut), spun (words exchanged) or rewrite (the same facts).

            Example:  entente stories samples/russia-iran
            """)
        {
            paths,
        };
        command.SetAction(line => Run(line.GetValue(paths) ?? []));
        return command;
    }

    private static int Run(string[] paths)
    {
        if (paths.Length == 0)
            throw new UsageException("nothing to read: name at least one file or folder.");
        var code = ExitCode.Done;
        var documents = new List<Document>();
        foreach (var outcome in new DocumentReader().Read(paths))
        {
            if (outcome.Problem is { } problem)
                Problems.Tell(problem);
            if (outcome.IsRefused)
                code = ExitCode.NotDone;
            if (outcome.Document is { } document)
                documents.Add(document);
        }

        using var answer = Answer.Open();
        foreach (var assignment in StoryFinder.Assign(documents))
            answer.WriteLine(ObjectOf(assignment).ToJsonString(JsonForm.OneLine));
        return code;
    }

    private static JsonObject ObjectOf(StoryAssignment assignment) => new()
    {
        ["id"] = assignment.Id,
        ["story"] = assignment.Story,
        ["kind"] = assignment.Kind.ToString().ToLowerInvariant(),
        ["of"] = assignment.Of,
    };
}
