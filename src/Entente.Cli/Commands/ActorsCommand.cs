using System.CommandLine;
using System.Globalization;
using System.Text.Json;
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
        var knowledge = Shared.Knowledge();
        var command = new Command(
            "actors",
            """
            Says which state and sector a phrase means, as of a date.

            In: JSON lines {"text","context","date","country_hint"}, of which only text is needed.
            Out: {"country","sector","name","why"}, one line for one line, in the same order.

            Example:  echo '{"text":"the Russian president","date":"2022-07-19"}' | entente actors
            """)
        {
            path, knowledge,
        };
        command.SetAction(line => Run(line.GetRequiredValue(path), new Stations(line.GetValue(knowledge) ?? [])));
        return command;
    }

    private static int Run(string path, Stations stations)
    {
        using var reader = Answer.Read(path);
        using var answer = Answer.Open();
        var resolver = new ActorResolver(stations.Knowledge.Actors);
        var code = ExitCode.Done;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0)
                continue;
            var resolved = Resolve(resolver, line);
            if (resolved is null)
            {
                Answer.Tell($"{path}:{number}: no JSON object with \"text\" found. Correct the line or remove it.");
                code = ExitCode.NotDone;
            }

            answer.WriteLine((resolved ?? Nobody()).ToJsonString(JsonForm.OneLine));
        }

        return code;
    }

    private static JsonObject? Resolve(ActorResolver resolver, string line)
    {
        try
        {
            if (JsonNode.Parse(line) is not JsonObject json || Text(json, "text") is not { } text)
                return null;
            var reading = resolver.Resolve(text, Text(json, "context") ?? "", DateOf(json), Text(json, "country_hint"));
            return new JsonObject
            {
                ["country"] = reading.Country,
                ["sector"] = reading.Sector,
                ["name"] = reading.Name,
                ["why"] = reading.Why,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonObject Nobody() => new()
    {
        ["country"] = "",
        ["sector"] = "",
        ["name"] = "",
        ["why"] = "unreadable line",
    };

    private static string? Text(JsonObject json, string key) =>
        json[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static DateOnly? DateOf(JsonObject json) =>
        DateOnly.TryParseExact(
            Text(json, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
