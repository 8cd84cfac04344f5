using System.CommandLine;
using System.Globalization;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Records;
using Entente.Records.Reading;
using Reading = Entente.Cli.Running.Reading;

namespace Entente.Cli.Commands;

/// <summary><c>entente store info|check|recode|compact</c>: the store itself.</summary>
internal static class StoreCommand
{
    public static Command Create() => new(
        "store",
        """
        Works on a store itself: what it holds, whether it is sound, coding anew, giving space back.

        Example:  entente store info --store russia-iran.db
        """)
    {
        Info(), Check(), Recode(), Compact(),
    };

    private static Command Info() => Part(
        "info",
        """
        Says what a store holds and what coded it.

        Example:  entente store info --store russia-iran.db
        """,
        path =>
        {
            using var store = Stores.OpenExisting(path);
            using var answer = Answer.Open();
            foreach (var (name, value) in Lines(store.Describe()))
                answer.WriteLine($"{name,-12}{value}");
            return ExitCode.Done;
        });

    private static Command Check() => Part(
        "check",
        """
        Looks for damage: a broken file, and rows that contradict each other. Silence on standard output is soundness.

        Example:  entente store check --store russia-iran.db
        """,
        path =>
        {
            using var store = Stores.OpenExisting(path);
            var found = store.Check();
            foreach (var kind in found)
                Console.Out.WriteLine(kind);
            Answer.Tell(found.Count == 0 ? "the store is sound." : $"{found.Count} kinds of damage.");
            return found.Count == 0 ? ExitCode.Done : ExitCode.NotDone;
        });

    private static Command Recode()
    {
        var (store, knowledge) = (Shared.Store(), Shared.Knowledge());
        var command = new Command(
            "recode",
            """
            Codes anew what other tables or another version of the program coded.

            Documents, their stories and imported events stay. It may be broken off and started again.

            Example:  entente store recode --store russia-iran.db
            """)
        {
            store, knowledge,
        };
        command.SetAction(line =>
        {
            var stations = new Stations(line.GetValue(knowledge) ?? []);
            using var opened = Stores.OpenToChange(line.GetValue(store));
            var recoding = new Recoding(opened, stations.Warm().Documents().Code, stations.Version);
            var run = LongRun.Do((progress, token) => recoding.Run(new Reading.AsSteps(progress, "coding"), token));
            Problems.Tell(run.Problems);
            Answer.Tell(
                $"{run.Replaced} documents coded anew, {run.Unchanged} as they should be, {run.Refused} refused; " +
                $"{run.Events} events in those coded anew.");
            return run.Refused == 0 ? ExitCode.Done : ExitCode.NotDone;
        });
        return command;
    }

    private static Command Compact() => Part(
        "compact",
        """
        Gives back the space of what was replaced or deleted; the record stays the same.

        Example:  entente store compact --store russia-iran.db
        """,
        path =>
        {
            using var store = Stores.OpenToChange(path);
            var (before, after) = store.Compact();
            Answer.Tell($"{Size(before)} before, {Size(after)} now.");
            return ExitCode.Done;
        });

    private static Command Part(string name, string description, Func<string?, int> run)
    {
        var store = Shared.Store();
        var command = new Command(name, description) { store };
        command.SetAction(line => run(line.GetValue(store)));
        return command;
    }

    private static IEnumerable<(string Name, string Value)> Lines(StoreDescription store)
    {
        yield return ("file", $"{store.Path}, {Size(store.Bytes)}, version {store.Version}");
        yield return ("documents", Number(store.Counts.Documents));
        if (store.Published is { } span)
            yield return ("published", string.Create(CultureInfo.InvariantCulture, $"{span.First:O} to {span.Last:O}"));
        foreach (var (language, count) in store.Languages)
            yield return ("  language", $"{(language.Length == 0 ? "too short to say" : language)} {Number(count)}");
        foreach (var (version, count) in store.Coders)
            yield return ("  coded by", $"{version.Coder}, tables {version.Knowledge}: {Number(count)}");
        yield return ("stories", Number(store.Counts.Stories));
        if (store.Ungrouped > 0)
            yield return ("  waiting", $"{Number(store.Ungrouped)} documents to be grouped");
        yield return ("sentences", Number(store.Sentences));
        yield return ("events", Number(store.Counts.Events));
        foreach (var (origin, count) in store.Origins)
            yield return ("  from", $"{origin} {Number(count)}");
        foreach (var (subject, source, first, last) in store.Reference)
        {
            yield return (
                "reference", string.Create(CultureInfo.InvariantCulture, $"{subject} of {source}, {first} to {last}"));
        }

        yield return ("entities", Number(store.Entities));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Size(long bytes) => string.Create(
        CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.0} MB");
}
