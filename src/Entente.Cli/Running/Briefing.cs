using Entente.Records;
using Entente.Records.Export;
using Entente.Relations;
using Entente.Relations.Briefs;
using Entente.Relations.Panels;

namespace Entente.Cli.Running;

/// <summary>Asks a store for all that concerns two states and makes their brief.</summary>
internal static class Briefing
{
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
        var events = EventsOf(store, dyad.First).Concat(EventsOf(store, dyad.Second)).ToList();
        events.AddRange(InTheSameReports(store, dyad));
        return BriefBuilder.Build(events, dyad, new BriefOptions
        {
            From = span.From,
            To = span.To,
            By = by,
            NameOf = stations.NameOf,
            PointsOf = points.Of,
        });
    }

    /// <summary>What the documents that tell of both also tell of others: the surroundings.</summary>
    private static IEnumerable<StoredEvent> InTheSameReports(EventStore store, Dyad dyad) =>
        store.Documents(EventQuery.Between(dyad.First, dyad.Second)).ToList()
            .SelectMany(stored => store.Events(new EventQuery { DocumentId = stored.Document.Id }));

    private static IEnumerable<StoredEvent> EventsOf(EventStore store, string state) =>
        store.Events(EventQuery.Involving(state));
}
