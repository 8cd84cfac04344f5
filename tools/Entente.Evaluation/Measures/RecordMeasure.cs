using System.Globalization;
using Entente.Coding;
using Entente.Evaluation.Coders;
using Entente.Evaluation.Gold;
using Entente.Evaluation.Printing;
using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Measures;

/// <summary>Coded events against PLOVER gold standard records.</summary>
/// <param name="coder">The program's own coder.</param>
internal sealed class RecordMeasure(Lazy<IEventFinder> coder) : IMeasure
{
    // The sentences bear no date of their own; one in the time of the events that they tell.
    private static readonly DateOnly Written = new(2000, 1, 5);

    public string Name => "records";

    public string Description => "Events against PLOVER gold standard records: one intended event a sentence.";

    public IReadOnlyList<string> Gold => ["GSR.json"];

    public Measurement Take(IReadOnlyList<string> gold, string? predicted)
    {
        var finder = predicted is null ? coder.Value : new CodedElsewhere(predicted);
        (GoldRecord Record, IReadOnlyList<CodedEvent> Found)[] records =
            [.. GoldRecord.Read(gold[0]).Select(record => (record, Find(record, finder)))];
        var score = RecordScore.Of(records);
        Figure[] figures =
        [
            new("type", Share(score.Typed)),
            new("type+actor", Share(score.Acted)),
            new("type+actor+recipient", Share(score.Full)),
        ];
        var perRecord = Figure.Fixed(Share(score.Events), 2);
        return new Measurement(
            string.Create(CultureInfo.InvariantCulture, $"{score.Records} records"),
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"records {score.Records}  {string.Join("  ", figures)}  events/record {perRecord}"),
            ],
            [.. figures, new("events/record", Share(score.Events))])
        {
            Misses = records.Where(IsMissed).Select(Tell),
        };

        double Share(int count) => (double)count / Math.Max(1, score.Records);
    }

    private static IReadOnlyList<CodedEvent> Find(GoldRecord record, IEventFinder finder) =>
        finder.Find(new Document(record.Id, Written, record.Text)).Events;

    private static bool IsMissed((GoldRecord Record, IReadOnlyList<CodedEvent> Found) row) =>
        !row.Found.Any(coded => RecordScore.IsFull(row.Record, coded));

    private static string Tell((GoldRecord Record, IReadOnlyList<CodedEvent> Found) row)
    {
        var wanted =
            $"{row.Record.Type} {string.Join('+', row.Record.Sources)}>{string.Join('+', row.Record.Targets)}";
        var found = row.Found.Select(coded => $"{EventMisses.Outline(coded)} “{coded.Trigger}”: {coded.Why}");
        return $"{row.Record.Id}: {row.Record.Text}\n  wanted  {wanted}" +
            string.Concat(found.Select(line => $"\n  found   {line}"));
    }
}
