using System.Globalization;
using Entente.Coding;
using Entente.Evaluation.Coders;
using Entente.Evaluation.Gold;
using Entente.Evaluation.Printing;
using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Measures;

/// <summary>Coded events against sentences in which two phrases and the act between them are known.</summary>
/// <param name="coder">The program's own coder.</param>
internal sealed class PairMeasure(Lazy<IEventFinder> coder) : IMeasure
{
    // The sentences bear no date; most tell of the years before this one.
    private static readonly DateOnly Written = new(2020, 1, 15);

    public string Name => "pairs";

    public string Description => "Events against PLV: two phrases of a sentence and the type between them.";

    public IReadOnlyList<string> Gold => ["PLV.jsonl"];

    public Measurement Take(IReadOnlyList<string> gold, string? predicted)
    {
        var finder = predicted is null ? coder.Value : new CodedElsewhere(predicted);
        (PhrasePair Pair, IReadOnlyList<CodedEvent> Found)[] pairs =
            [.. PhrasePair.Read(gold[0]).Select(pair => (pair, Find(pair, finder)))];
        var score = PairScore.Of(pairs);
        Figure[] figures =
            [new("linked", Share(score.Linked)), new("typed", Share(score.Typed)), new("right", Share(score.Right))];
        return new Measurement(
            string.Create(CultureInfo.InvariantCulture, $"{score.Rows} rows"),
            [string.Create(CultureInfo.InvariantCulture, $"rows {score.Rows}  {string.Join("  ", figures)}")],
            figures)
        {
            Details =
            [
                .. pairs.GroupBy(row => row.Pair.Type)
                    .OrderBy(type => type.Key, StringComparer.Ordinal)
                    .Select(TypeLine),
            ],
            Misses = pairs.Where(IsMissed).Select(Tell),
        };

        double Share(int count) => (double)count / Math.Max(1, score.Rows);
    }

    private static IReadOnlyList<CodedEvent> Find(PhrasePair pair, IEventFinder finder) =>
        finder.Find(new Document(pair.Id, Written, pair.Text)).Events;

    private static string TypeLine(IGrouping<string, (PhrasePair Pair, IReadOnlyList<CodedEvent> Found)> type)
    {
        var score = PairScore.Of(type);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{type.Key,-9} rows {score.Rows,4}  " +
            $"linked {score.Linked,4}  typed {score.Typed,4}  right {score.Right,4}");
    }

    private static bool IsMissed((PhrasePair Pair, IReadOnlyList<CodedEvent> Found) row) =>
        !PairScore.Joining(row.Pair, row.Found).Any(coded => row.Pair.Accepts(coded.Type));

    private static string Tell((PhrasePair Pair, IReadOnlyList<CodedEvent> Found) row)
    {
        var found = row.Found.Select(coded => $"\n  found   {Outline(coded)}: {coded.Why}");
        return $"{row.Pair.Id}: {row.Pair.Text}\n  wanted  {row.Pair.Type} “{row.Pair.Source}” > “{row.Pair.Target}”" +
            string.Concat(found);
    }

    private static string Outline(CodedEvent coded) =>
        $"{coded.Type} “{coded.Trigger}” {Phrases(coded.Actors)} > {Phrases(coded.Recipients)}";

    private static string Phrases(IReadOnlyList<Party> side) =>
        string.Join(", ", side.Select(party => $"“{party.Text}”"));
}
