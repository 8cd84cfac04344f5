using System.CommandLine;
using Entente.Cli.Briefs;
using Entente.Cli.Briefs.Pages;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Records;
using Entente.Relations;
using Entente.Relations.Briefs;

namespace Entente.Cli.Commands;

/// <summary><c>entente brief A B</c>: the main job.</summary>
internal static class BriefCommand
{
    public static Command Create()
    {
        var (first, second) = (Shared.State("A"), Shared.State("B"));
        var paths = Shared.Paths(
            "Files and folders to read first; without --store the record is thrown away afterwards.");
        var store = Shared.Store();
        var date = Shared.Date("Day of publication where a document does not tell it.");
        var (from, to, file) = (Shared.From(), Shared.To(), Shared.Out());
        var format = Shared.Choice("--format", "How the answer is written.", "terminal", "html", "json");
        var knowledge = Shared.Knowledge();
        var command = new Command(
            "brief",
            """
            Says what binds two states, since when, what changed it, and which sentences say so.

            Reads the paths if any are given, else asks the store. The page for the terminal is made to be pasted into a
            memo; html is one file that prints well; json holds all of it, key by key as docs/brief-json.md tells.

            Example:  entente brief IRN RUS samples/russia-iran
            """)
        {
            first, second, paths, store, date, from, to, format, file, knowledge,
        };
        command.SetAction(line =>
        {
            var stations = new Stations(line.GetValue(knowledge) ?? []);
            var dyad = DyadOf(stations, line.GetRequiredValue(first), line.GetRequiredValue(second));
            var sources = line.GetValue(paths) ?? [];
            using var opened = OpenFor(sources, line.GetValue(store));
            var refused = sources.Length > 0
                ? Read(opened, stations, sources, (line.GetValue(date), line.GetValue(store) is not null))
                : 0;
            // What is thrown away afterwards is read for this one question, however large it is.
            if (line.GetValue(store) is null && sources.Length > 0)
                Worlds.Keep(opened);
            var brief = Briefing.Of(opened, stations, dyad, (line.GetValue(from), line.GetValue(to)));
            Write(brief, line.GetRequiredValue(format), line.GetValue(file));
            return refused == 0 ? ExitCode.Done : ExitCode.NotDone;
        });
        return command;
    }

    private static int Read(
        EventStore store, Stations stations, string[] sources, (DateOnly? Date, bool IsKept) how)
    {
        try
        {
            return Reading.Into(store, stations, sources, how.Date).Refused;
        }
        catch (OperationCanceledException stop) when (!how.IsKept)
        {
            throw new OperationCanceledException(
                "stopped; nothing was kept. With --store FILE it is, and the same command goes on from there.", stop);
        }
    }

    /// <summary>The dyad that a user names.</summary>
    /// <exception cref="UsageException">One is no state, or both are the same.</exception>
    public static Dyad DyadOf(Stations stations, string first, string second)
    {
        var one = StateNames.CodeOf(stations.Knowledge, first);
        var other = StateNames.CodeOf(stations.Knowledge, second);
        return one == other
            ? throw new UsageException($"'{first}' and '{second}' are the same state; name two.")
            : new Dyad(one, other);
    }

    private static EventStore OpenFor(string[] paths, string? store)
    {
        if (store is not null)
            return paths.Length > 0 ? Stores.Open(store) : Stores.OpenExisting(store);
        return paths.Length > 0 ? EventStore.OpenTemporary() : Stores.OpenExisting(null);
    }

    private static void Write(Brief brief, string format, string? file)
    {
        using var answer = Answer.Open(file);
        if (format == "json")
            JsonBrief.Write(brief, answer);
        else if (format == "html")
            HtmlBrief.Write(brief, answer);
        else
            TerminalBrief.Write(
                brief, TerminalBrief.ConsoleOn(answer, isTerminal: file is null && !Console.IsOutputRedirected));
    }
}
