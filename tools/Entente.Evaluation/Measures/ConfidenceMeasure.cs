using System.Globalization;
using Entente.Coding;
using Entente.Evaluation.Coders;
using Entente.Evaluation.Gold;
using Entente.Evaluation.Printing;
using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Measures;

/// <summary>Whether confidences keep their word, and which weights would.</summary>
/// <remarks>
/// The weights are fitted to every other text, the first, third and so on; the table is of the others, with the weights
/// as shipped. What a gold standard record says nothing of is left out: its other events may be as right as the one it
/// names.
/// </remarks>
/// <param name="coder">The program's own coder.</param>
internal sealed class ConfidenceMeasure(Lazy<IEventFinder> coder) : IMeasure
{
    private const double Ridge = 1;

    // The records bear no date of their own.
    private static readonly DateOnly Written = new(2000, 1, 5);

    public string Name => "confidence";

    public string Description => "Whether the events' confidences keep their word; prints the weights that would.";

    public IReadOnlyList<string> Gold => ["GOLD.jsonl", "GSR.json"];

    public Measurement Take(IReadOnlyList<string> gold, string? predicted)
    {
        var finder = predicted is null ? coder.Value : new CodedElsewhere(predicted);
        (CodedEvent Coded, bool IsRight)[][] texts =
        [
            .. GoldText.Read(gold[0]).Select(text => JudgeText(text, finder)),
            .. GoldRecord.Read(gold[1]).Select(record => JudgeRecord(record, finder)),
        ];
        var fitted = texts.Where((_, place) => place % 2 == 0).SelectMany(text => text).ToArray();
        var kept = texts.Where((_, place) => place % 2 == 1).SelectMany(text => text).ToArray();
        var table = new Reliability([.. kept.Select(row => (row.Coded.Confidence, row.IsRight))]);
        return new Measurement(
            string.Create(CultureInfo.InvariantCulture, $"{kept.Length} events"),
            [.. table.Lines()],
            [new("Brier score", table.Brier), new("calibration error", table.CalibrationError)])
        {
            Details = [.. WeightsOf(fitted)],
        };
    }

    private static (CodedEvent Coded, bool IsRight)[] JudgeText(GoldText text, IEventFinder finder) =>
        [.. Reliability.JudgeEach(new JudgedText("", "", text.Events, finder.Find(text.Document).Events))];

    private static (CodedEvent Coded, bool IsRight)[] JudgeRecord(GoldRecord record, IEventFinder finder) =>
    [
        .. finder.Find(new Document(record.Id, Written, record.Text)).Events
            .Where(coded => RecordScore.HasParties(record, coded))
            .Select(coded => (coded, coded.Type == record.Type)),
    ];

    private static IEnumerable<string> WeightsOf((CodedEvent Coded, bool IsRight)[] judged)
    {
        if (judged.Length == 0)
            yield break;
        var rows = Array.ConvertAll(judged, row =>
            (double[])[1, .. row.Coded.Grounds.Named.Select(ground => ground.Value)]);
        var weights = LogisticFit.Of(rows, Array.ConvertAll(judged, row => row.IsRight), Ridge);
        string[] names = ["intercept", .. judged[0].Coded.Grounds.Named.Select(ground => ground.Name)];
        for (var place = 0; place < names.Length; place++)
            yield return $"{names[place]}\t{Figure.Fixed(weights[place], 2)}";
    }
}
