using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Entente.Cli.Answers;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Knowledge.Actors;

namespace Entente.Cli.Commands;

/// <summary><c>entente actors</c>: who a phrase means.</summary>
internal static class ActorsCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path")
        {
            Description = "JSON lines, or - for standard input.",
            DefaultValueFactory = _ => "-",
        };
        var explain = new Option<bool>("--explain") { Description = "Add all that the head of the phrase can mean." };
        var knowledge = Shared.Knowledge();
        var command = new Command(
            "actors",
            """
            Says which state and sector a phrase means, as of a date.

            In: JSON lines {"text","context","date","country_hint"}, of which only text is needed; a date is 2022-07-19,
            19 July 2022 or today, which means the last day that the tables know.
            Out: {"country","sector","name","why"}, one line for one line, in the same order; with --explain also
            "candidates", likeliest first.

            Example:  echo '{"text":"the Russian president","date":"2022-07-19"}' | entente actors
            """)
        {
            path, explain, knowledge,
        };
        command.SetAction(line => Run(
            line.GetRequiredValue(path), new Stations(line.GetValue(knowledge) ?? []), line.GetValue(explain)));
        return command;
    }

    private static int Run(string path, Stations stations, bool explains)
    {
        using var reader = Answer.Read(path);
        using var answer = Answer.Open();
        var resolver = new ActorResolver(stations.Knowledge.Actors);
        var code = ExitCode.Done;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0)
                continue;
            var asked = AskedPhrase.Parse(line);
            if ((asked?.Problem ?? (asked is null ? "no JSON object with \"text\" found" : null)) is { } problem)
            {
                Answer.Tell($"{path}:{number}: {problem}. Correct the line or remove it.");
                code = ExitCode.NotDone;
            }

            var answered = asked is null ? Nobody() : Resolve(resolver, asked, explains);
            answer.WriteLine(answered.ToJsonString(JsonForm.OneLine));
        }

        return code;
    }

    private static JsonObject Resolve(ActorResolver resolver, AskedPhrase asked, bool explains)
    {
        var reading = resolver.Resolve(asked.Text, asked.Context, asked.Date, asked.CountryHint);
        var answered = new JsonObject
        {
            ["country"] = reading.Country,
            ["sector"] = reading.Sector,
            ["name"] = reading.Name,
            ["why"] = reading.Why,
        };
        if (explains)
            answered["candidates"] = new JsonArray([.. reading.Candidates.Select(Told)]);
        return answered;
    }

    private static JsonObject Told(NameCandidate candidate) => new()
    {
        ["country"] = candidate.Code,
        ["sector"] = candidate.Sector,
        ["name"] = candidate.Name,
        ["kind"] = candidate.Kind.ToString().ToLowerInvariant(),
        ["detail"] = candidate.Detail,
        ["from"] = Day(candidate.Dates.From),
        ["to"] = Day(candidate.Dates.To),
    };

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Nobody() => new()
    {
        ["country"] = "",
        ["sector"] = "",
        ["name"] = "",
        ["why"] = "unreadable line",
    };
}
