using System.Globalization;
using Entente.Records;
using Entente.Records.Export;
using Entente.Relations;
using Entente.Relations.Briefs;
using Entente.Relations.Panels;
using Entente.Relations.Recorded;

namespace Entente.Cli.Running;

/// <summary>Asks a store for all that concerns two states and makes their brief.</summary>
internal static class Briefing
{
    private const int AroundAtMost = 8_000;

    /// <summary>Makes the brief.</summary>
    /// <param name="store">The store.</param>
    /// <param name="stations">For the names of states.</param>
    /// <param name="dyad">The two states.</param>
    /// <param name="span">First and last day wanted; null for no bound.</param>
    /// <param name="by">Length of a bin in the search for phases; null to let the record decide.</param>
    public static Brief Of(
        EventStore store, Stations stations, Dyad dyad, (DateOnly? From, DateOnly? To) span, TimeStep? by = null)
    {
        var points = new TextOffsets(store);
        var (ofFirst, ofSecond) = (OneIn(store, dyad.First), OneIn(store, dyad.Second));
        List<StoredEvent> events = [.. Around(store, dyad, (ofFirst, ofSecond)), .. InTheSameReports(store, dyad)];
        return BriefBuilder.Build(events, dyad, new BriefOptions
        {
            From = span.From,
            To = span.To,
            By = by,
            NameOf = stations.NameOf,
            PointsOf = points.Of,
            Recorded = (first, last) => RecordedFacts.Of(
                store.Reference(stations.Knowledge.States), dyad, first, last, stations.NameOf),
            Standing = Worlds.StandingOf(store, dyad, span),
            Framings = [.. store.Framings(dyad.First, dyad.Second, span.From, span.To)],
            Rivals =
            [
                .. store.Rivals(dyad.First, dyad.Second, span.From, span.To),
                .. store.Rivals(dyad.Second, dyad.First, span.From, span.To),
            ],
            AlsoMissing =
            [
                .. Sampled(dyad.First, ofFirst, stations),
                .. Sampled(dyad.Second, ofSecond, stations),
                .. Unseen(store, span),
            ],
        });
    }

    // All that passes between the two is read. Of what a state has to do with everyone else so many acts tell as much
    // as
    // all of them, and all of a large store is more than anyone waits for.
    private static int OneIn(EventStore store, string state) =>
        Math.Max(1, (store.CountParts(state) + AroundAtMost - 1) / AroundAtMost);

    private static IEnumerable<MissingPart> Sampled(string state, int oneIn, Stations stations)
    {
        if (oneIn > 1)
        {
            yield return new MissingPart(
                "acts around the two",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"one in {oneIn} of what {stations.NameOf(state)} and others do to each other was read"));
        }
    }

    private static IEnumerable<MissingPart> Unseen(EventStore store, (DateOnly? From, DateOnly? To) span)
    {
        if (Worlds.WhyMissing(store, span) is { Length: > 0 } why)
            yield return new MissingPart("all states", why);
    }

    private static List<StoredEvent> Around(EventStore store, Dyad dyad, (int First, int Second) oneIn)
    {
        List<StoredEvent> around = [], between = [];
        if (oneIn is (1, 1))
            ReadAround(store);
        else if (store.OpenAgainForReading() is { } second)
        {
            // Each takes a quarter of a second where a state has a million events.
            using (second)
                Parallel.Invoke(() => ReadAround(store), () => ReadBetween(second));
        }
        else
        {
            ReadAround(store);
            ReadBetween(store);
        }

        return [.. around, .. between];

        void ReadAround(EventStore from) => around =
            [.. EventsOf(from, dyad.First, oneIn.First), .. EventsOf(from, dyad.Second, oneIn.Second)];

        void ReadBetween(EventStore from) => between = [.. from.Events(EventQuery.Between(dyad.First, dyad.Second))];
    }

    /// <summary>What the documents that tell of both also tell of others: the surroundings.</summary>
    private static IEnumerable<StoredEvent> InTheSameReports(EventStore store, Dyad dyad) =>
        store.Documents(EventQuery.Between(dyad.First, dyad.Second)).ToList()
            .SelectMany(stored => store.Events(new EventQuery { DocumentId = stored.Document.Id }));

    private static IEnumerable<StoredEvent> EventsOf(EventStore store, string state, int oneIn) =>
        store.Events(EventQuery.Involving(state) with { OneIn = oneIn });
}
