using System.Globalization;
using System.Text.Json.Nodes;
using Entente.Coding;
using Entente.Records.Reading;

namespace Entente.Cli.Answers;

/// <summary>One JSON object a document: the contract's form.</summary>
internal sealed class CodedJsonLines(bool explains) : ICodedAnswer
{
    public void Begin(TextWriter output)
    {
    }

    public void Dispose()
    {
    }

    public void Write(CodingOutcome outcome, TextWriter output) =>
        output.WriteLine(LineOf(outcome).ToJsonString(JsonForm.OneLine));

    public void End(TextWriter output)
    {
    }

    private JsonObject LineOf(CodingOutcome outcome)
    {
        if (outcome.Coded is not { } coded)
        {
            return new JsonObject
            {
                ["id"] = outcome.Read.GivenId, ["date"] = null, ["events"] = new JsonArray(),
                ["error"] = outcome.Problem?.ToString(),
            };
        }

        var points = new CodePoints(coded.Document.Text);
        var line = new JsonObject
        {
            ["id"] = outcome.Read.GivenId,
            ["date"] = coded.Document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["events"] = new JsonArray([.. coded.Events.Select(found => (JsonNode)EventJson.Write(found, points))]),
        };
        if (explains)
            line["explanations"] = new JsonArray([.. coded.Explanations.Select(Explained)]);
        return line;
    }

    private static JsonNode Explained(Explanation explanation) => new JsonObject
    {
        ["sentence"] = explanation.SentenceNumber,
        ["trigger"] = explanation.Trigger,
        ["line"] = explanation.Line,
        ["outcome"] = explanation.Outcome,
    };
}
