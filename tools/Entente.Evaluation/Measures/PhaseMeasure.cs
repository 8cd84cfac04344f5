using System.Globalization;
using Entente.Evaluation.Printing;
using Entente.Evaluation.Scoring;
using Entente.Knowledge;
using Entente.Records;
using Entente.Records.Import;
using Entente.Relations;
using Entente.Relations.Briefs;
using Entente.Relations.Panels;
using Entente.Relations.Phases;

namespace Entente.Evaluation.Measures;

/// <summary>Whether known turns between states come out as boundaries, and how often boundaries come out of
/// nothing.</summary>
/// <param name="knowledge">Who the actors are.</param>
internal sealed class PhaseMeasure(Lazy<KnowledgeBase> knowledge) : IMeasure
{
    private const int Busiest = 100;
    private const int Seed = 20120810;

    public string Name => "phases";

    public string Description => "Phases from an ICEWS file: known turns, number of boundaries, false alarms.";

    public IReadOnlyList<string> Gold => ["ICEWS.tsv"];

    public Measurement Take(IReadOnlyList<string> gold, string? predicted)
    {
        using var store = EventStore.OpenTemporary();
        new DatasetImport(store, knowledge.Value).Import("icews", [gold[0]]);
        var events = store.Events(EventQuery.All).ToList();
        var (first, last) = (events.Min(stored => stored.Day!.Value), events.Max(stored => stored.Day!.Value));
        var years = (last.DayNumber - first.DayNumber + 1) / 365.25;
        var known = Turns(store, KnownTurns.First, first, last).ToList();
        var more = Turns(store, KnownTurns.More, first, last).ToList();
        var shuffles = new Shuffles(new Random(Seed));
        var dyads = BusiestDyads(events);
        var series = dyads.ConvertAll(dyad => SeriesOf(store, dyad));
        var boundaries = series.Sum(one => Changes(one.Series, one.Step));
        var ofBins = series.Count(one => Changes(shuffles.Bins(one.Series), one.Step) > 0);
        var ofDates = series.Count(one => Changes(shuffles.Dates(one.Series), one.Step) > 0);
        var steps = string.Join(" or ", series.Select(one => one.Step).Distinct().Order());
        Figure[] figures =
        [
            new("turns found", Found(known)),
            new("more turns found", Found(more)),
            new("boundaries per dyad-year", boundaries / (dyads.Count * years)),
            new("dyads with any, bins shuffled", ofBins / (double)dyads.Count),
            new("dyads with any, dates drawn anew", ofDates / (double)dyads.Count),
        ];
        return new Measurement(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{known.Count} and {more.Count} turns, {dyads.Count} dyads, by {steps}"),
            [.. known.Concat(more).SelectMany(turn => turn.Lines), .. figures.Select(figure => figure.ToString())],
            figures);
    }

    private static int Changes(DyadSeries series, TimeStep step) =>
        Segmentation.Of(series, PhaseFinder.ChangeProbability(step)).Starts.Count - 1;

    private static double Found(List<FoundTurn> turns) =>
        turns.Count(turn => turn.IsFound) / (double)Math.Max(1, turns.Count);

    private IEnumerable<FoundTurn> Turns(
        EventStore store, IReadOnlyList<KnownTurn> all, DateOnly first, DateOnly last)
    {
        foreach (var turn in all.Where(turn => turn.Date > first.AddDays(30) && turn.Date < last.AddDays(-30)))
        {
            var options = new BriefOptions
            {
                NameOf = code => knowledge.Value.States.Find(code)?.Name ?? code,
            };
            var phases = BriefBuilder.Build(EventsOf(store, turn.Dyad), turn.Dyad, options).Phases;
            if (phases.Sum(phase => phase.Events) >= KnownTurns.EventsAtLeast)
                yield return FoundTurn.Of(turn, phases);
        }
    }

    private static List<StoredEvent> EventsOf(EventStore store, Dyad dyad) =>
        [.. store.Events(EventQuery.Involving(dyad.First)), .. store.Events(EventQuery.Involving(dyad.Second))];

    private static List<Dyad> BusiestDyads(List<StoredEvent> events) =>
        [.. Relations.Ties.TieTable.Rows(events).OrderByDescending(row => row.Events).ThenBy(row => row.Dyad)
            .Take(Busiest).Select(row => row.Dyad)];

    private static (DyadSeries Series, TimeStep Step) SeriesOf(EventStore store, Dyad dyad)
    {
        var record = DyadRecord.From(EventsOf(store, dyad), dyad);
        var material = new Material(record, code => code, new Citations(_ => null));
        var bins = PhaseFinder.BinsOf(material, by: null);
        return (Channels.Of(material, bins!), bins!.Step);
    }
}
