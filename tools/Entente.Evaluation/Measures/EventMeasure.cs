using System.Globalization;
using Entente.Evaluation.Coders;
using Entente.Evaluation.Gold;
using Entente.Evaluation.Printing;
using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Measures;

/// <summary>Coded events against texts whose every event is known.</summary>
/// <param name="coder">The program's own coder.</param>
internal sealed class EventMeasure(Lazy<IEventFinder> coder) : IMeasure
{
    public string Name => "events";

    public string Description => "Events against texts whose every event is known.";

    public IReadOnlyList<string> Gold => ["GOLD.jsonl"];

    public Measurement Take(IReadOnlyList<string> gold, string? predicted)
    {
        var finder = predicted is null ? coder.Value : new CodedElsewhere(predicted);
        JudgedText[] texts = [.. GoldText.Read(gold[0]).Select(text => Judge(text, finder))];
        var score = EventScore.Of(texts);
        return new Measurement(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{texts.Length} sentences, {texts.Sum(text => text.Wanted.Count)} events"),
            [
                Line("type", score.Type),
                Line("dyad", score.Dyad),
                Line("quad", score.Quad),
                $"status agreement {Figure.Fixed(score.StatusAgreement)}",
            ],
            [
                new("type P", score.Type.Precision),
                new("R", score.Type.Recall),
                new("F1", score.Type.F1),
                new("dyad F1", score.Dyad.F1),
                new("quad F1", score.Quad.F1),
                new("status agreement", score.StatusAgreement),
            ])
        {
            Details =
            [
                .. score.Types.Select(type => TypeLine(type.Type, type.Overlap)),
                "",
                .. Confusion.Lines(texts),
                "",
                .. Reliability.Of(texts).Lines(),
            ],
            Misses = EventMisses.Of(texts),
        };
    }

    private static JudgedText Judge(GoldText text, IEventFinder finder)
    {
        var found = finder.Find(text.Document);
        return new JudgedText(text.Document.Id, text.Document.Text, text.Events, found.Events)
        {
            Refusals = found.Refusals,
        };
    }

    private static string Line(string name, Overlap overlap) =>
        $"{name,-6} P {Figure.Fixed(overlap.Precision)}  R {Figure.Fixed(overlap.Recall)}  " +
        $"F1 {Figure.Fixed(overlap.F1)}";

    private static string TypeLine(string type, Overlap overlap) => string.Create(
        CultureInfo.InvariantCulture,
        $"{type,-9} wanted {overlap.Wanted,4}  found {overlap.Found,4}  " +
        $"P {Figure.Fixed(overlap.Precision)}  R {Figure.Fixed(overlap.Recall)}");
}
