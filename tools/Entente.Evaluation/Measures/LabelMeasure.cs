using System.Globalization;
using Entente.Coding;
using Entente.Evaluation.Coders;
using Entente.Evaluation.Gold;
using Entente.Evaluation.Printing;
using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Measures;

/// <summary>Coded events against whole stories of which one type is known.</summary>
/// <param name="coder">The program's own coder.</param>
internal sealed class LabelMeasure(Lazy<IEventFinder> coder) : IMeasure
{
    public string Name => "labels";

    public string Description => "Events against stories that are labelled with one type that they tell of.";

    public IReadOnlyList<string> Gold => ["STORIES.jsonl"];

    public Measurement Take(IReadOnlyList<string> gold, string? predicted)
    {
        var finder = predicted is null ? coder.Value : new CodedElsewhere(predicted);
        // Thousands of whole stories: the one measure that is worth all cores.
        (LabelledStory Story, IReadOnlyList<CodedEvent> Found)[] stories =
        [
            .. LabelledStory.Read(gold[0]).AsParallel().AsOrdered()
                .Select(story => (story, finder.Find(story.Document).Events)),
        ];
        var score = LabelScore.Of(stories.Select(row => (row.Story.Type, row.Found)));
        var below = stories.Count(row => row.Story.IsToldBelow(row.Found));
        Figure[] figures =
        [
            new("label found in the text", (double)below / Math.Max(1, score.Stories)),
            new("with its headline", score.Share),
            new("others a story", score.OthersPerStory),
        ];
        return new Measurement(
            string.Create(CultureInfo.InvariantCulture, $"{score.Stories} stories"),
            [string.Create(CultureInfo.InvariantCulture, $"stories {score.Stories}  {string.Join("  ", figures)}")],
            figures)
        {
            Details =
            [
                .. stories.GroupBy(row => row.Story.Type)
                    .OrderBy(type => type.Key, StringComparer.Ordinal)
                    .Select(TypeLine),
            ],
            Misses = stories.Where(row => row.Found.All(coded => coded.Type != row.Story.Type)).Select(Tell),
        };
    }

    private static string TypeLine(IGrouping<string, (LabelledStory Story, IReadOnlyList<CodedEvent> Found)> type)
    {
        var score = LabelScore.Of(type.Select(row => (row.Story.Type, row.Found)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{type.Key,-9} stories {score.Stories,4}  found {score.Found,4}  share {Figure.Fixed(score.Share)}");
    }

    private static string Tell((LabelledStory Story, IReadOnlyList<CodedEvent> Found) row) =>
        $"{row.Story.Document.Id}: {row.Story.Document.Text.ReplaceLineEndings(" ")}\n  wanted  {row.Story.Type}" +
        string.Concat(row.Found.Select(coded => $"\n  found   {EventMisses.Outline(coded)} “{coded.Trigger}”"));
}
