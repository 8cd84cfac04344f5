using System.Globalization;
using System.Text.Json.Nodes;
using Entente.Evaluation.Gold;
using Entente.Evaluation.Printing;
using Entente.Evaluation.Scoring;
using Entente.Records.Stories;

namespace Entente.Evaluation.Measures;

/// <summary>Grouping of reports into stories against copies whose originals are known.</summary>
internal sealed class StoryMeasure : IMeasure
{
    public string Name => "stories";

    public string Description => "Grouping into stories against copies whose originals are known.";

    public IReadOnlyList<string> Gold => ["SOURCES.jsonl", "COPIES.jsonl"];

    public Measurement Take(IReadOnlyList<string> gold, string? predicted)
    {
        JsonObject[] sources = [.. JsonLines.Read(gold[0])];
        JsonObject[] copies = [.. JsonLines.Read(gold[1])];
        var stories = predicted is null ? Grouped([.. sources, .. copies]) : Read(predicted);
        var score = StoryScore.Of(
        [
            .. sources.Select(json => Report(json, JsonLines.Text(json, "id"), "")),
            .. copies.Select(json => Report(json, JsonLines.Text(json, "of"), JsonLines.Text(json, "kind"))),
        ]);
        Figure[] figures =
            [new("P", score.Pairs.Precision), new("R", score.Pairs.Recall), new("F1", score.Pairs.F1)];
        Figure[] kinds = [.. score.Kinds.Select(kind => new Figure(kind.Kind, kind.Share))];
        return new Measurement(
            string.Create(CultureInfo.InvariantCulture, $"{score.Documents} documents"),
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"documents {score.Documents}  {string.Join("  ", figures)}  {string.Join("  ", kinds)}"),
            ],
            [.. figures, .. kinds])
        {
            Misses = copies.Where(IsApart).Select(json =>
                $"{JsonLines.Text(json, "id")}: apart from {JsonLines.Text(json, "of")}"),
        };

        (string Id, string Origin, string Kind, string Story) Report(JsonObject json, string origin, string kind) =>
            (JsonLines.Text(json, "id"), origin, kind, StoryOf(JsonLines.Text(json, "id")));

        bool IsApart(JsonObject json) => StoryOf(JsonLines.Text(json, "id")) != StoryOf(JsonLines.Text(json, "of"));

        string StoryOf(string id) => stories.TryGetValue(id, out var story)
            ? story
            : throw new InvalidDataException($"no story for {id}. Give one for every source and copy.");
    }

    private static Dictionary<string, string> Grouped(IEnumerable<JsonObject> documents) =>
        StoryFinder.Assign([.. documents.Select(GoldText.DocumentFrom)])
            .ToDictionary(assigned => assigned.Id, assigned => assigned.Story, StringComparer.Ordinal);

    private static Dictionary<string, string> Read(string path) => JsonLines.Read(path).ToDictionary(
        json => JsonLines.Text(json, "id"), json => JsonLines.Text(json, "story"), StringComparer.Ordinal);
}
