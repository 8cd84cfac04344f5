using System.Globalization;
using Entente.Evaluation.Gold;
using Entente.Evaluation.Printing;
using Entente.Evaluation.Scoring;
using Entente.Knowledge;
using Entente.Records;
using Entente.Records.Import;
using Entente.Relations.Ties;

namespace Entente.Evaluation.Measures;

/// <summary>What the ties of an event dataset say against recorded alliances, rivalries and disputes.</summary>
/// <param name="knowledge">The states and their COW numbers.</param>
internal sealed class TieMeasure(Lazy<KnowledgeBase> knowledge) : IMeasure
{
    private const int LeastEvents = 10;

    public string Name => "ties";

    public string Description => "Ties from an ICEWS file against recorded alliances, rivalries and disputes.";

    public IReadOnlyList<string> Gold => ["ICEWS.tsv", "ATOP.csv", "RIVALRIES.csv", "DISPUTES.csv"];

    public Measurement Take(IReadOnlyList<string> gold, string? predicted)
    {
        var (rows, year) = Judge(gold[0]);
        if (predicted is not null)
            rows = Read(predicted);
        var dyads = rows.Where(row => row.Events >= LeastEvents).Select(row => (Pair: Numbers(row), Row: row))
            .Where(item => item.Pair is not null).Select(item => (item.Pair!.Value, item.Row)).ToArray();
        var record = ScholarRecord.Read(gold[1], gold[2], gold[3], year);
        (string Name, double Area, int True)[] areas =
        [
            Area("alliance", record.Alliance, row => row.Alliance),
            Area("rivalry", record.Rivalry, row => row.Rivalry),
            Area("dispute", record.Dispute, row => row.Dispute),
        ];
        return new Measurement(
            string.Create(CultureInfo.InvariantCulture, $"{dyads.Length} dyads in {year}"),
            [.. areas.Select(area => string.Create(
                CultureInfo.InvariantCulture,
                $"{area.Name,-8} dyads {dyads.Length}  true {area.True}  AUC {Figure.Fixed(area.Area)}"))],
            [.. areas.Select(area => new Figure($"{area.Name} AUC", area.Area))]);

        (string, double, int) Area(string name, IReadOnlySet<(int, int)> truth, Func<Judged, double> score)
        {
            var cases = dyads.Select(dyad => (score(dyad.Row), truth.Contains(dyad.Value))).ToArray();
            return (name, RankScore.Area(cases), cases.Count(item => item.Item2));
        }
    }

    private (IReadOnlyList<Judged> Rows, int Year) Judge(string path)
    {
        using var store = EventStore.OpenTemporary();
        new DatasetImport(store, knowledge.Value).Import("icews", [path]);
        StoredEvent[] events = [.. store.Events(EventQuery.All)];
        if (events.Length == 0)
            throw new InvalidDataException(
                $"{path}: no ICEWS event found. Give a table with source, event, target, date.");
        var rows = TieTable.Rows(events).Select(row => new Judged(
            row.Dyad.First, row.Dyad.Second, row.Events, row.Scores.Alliance, row.Scores.Rivalry, row.Scores.Dispute));
        return ([.. rows], events.Max(stored => stored.Day!.Value.Year));
    }

    private static Judged[] Read(string path)
    {
        using var reader = new StreamReader(path);
        return [.. CsvRows.Read(reader).Select(row => new Judged(
            row["state1"],
            row["state2"],
            int.Parse(row["events"], CultureInfo.InvariantCulture),
            Score(row, "alliance"),
            Score(row, "rivalry"),
            Score(row, "dispute")))];
    }

    private static double Score(Dictionary<string, string> row, string column) =>
        double.Parse(row[column], CultureInfo.InvariantCulture);

    private (int, int)? Numbers(Judged row) =>
        NumberOf(row.State1) is { } one && NumberOf(row.State2) is { } other && one != other
            ? ScholarRecord.Pair(one, other)
            : null;

    private int? NumberOf(string code) => knowledge.Value.States.Find(code)?.Cow;

    private sealed record Judged(
        string State1,
        string State2,
        int Events,
        double Alliance,
        double Rivalry,
        double Dispute);
}
