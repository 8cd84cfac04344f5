using Entente.Knowledge;
using Entente.Records.Reference;
using Entente.Records.Store;
using Entente.Records.Store.Datasets;
using Microsoft.Data.Sqlite;

namespace Entente.Records;

/// <content>Events of datasets, which lie in a narrower table than those that were read from text.</content>
public sealed partial class EventStore
{
    /// <summary>The reference data of the store: alliances, rivalries, disputes, capabilities, votes, trade,
    /// memberships.</summary>
    /// <param name="states">The states and their numbers.</param>
    public ReferenceData Reference(StateTable states)
    {
        ArgumentNullException.ThrowIfNull(states);
        return new ReferenceData(_connection, states);
    }

    /// <summary>The events that a query asks for of those that <see cref="WalkDatasets"/> does not walk: those read
    /// from text, or taken over from our own files.</summary>
    /// <param name="query">What is wanted.</param>
    public IEnumerable<StoredEvent> EventsOfText(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new Finding(_connection).Events(query);
    }

    /// <summary>The events of datasets in numbers, for what counts all of them.</summary>
    public DatasetWalk WalkDatasets() => new(_connection);

    internal IReadOnlyList<(DateOnly First, DateOnly Last)> DatasetSpans(string origin) =>
        new DatasetFinding(_connection).Spans(origin);

    internal void ImportReference(string subject, string source, Action<ReferenceWriting> write) => Writing(() =>
    {
        using var writing = new ReferenceWriting(_connection, subject, source);
        write(writing);
    });

    internal void Import(string dataset, bool isLarge, Action<DatasetWriting> write) => Changing(() =>
    {
        using var writing = new DatasetWriting(_connection, dataset, isLarge);
        write(writing);
    });

    internal long ImportedCount() => new DatasetFinding(_connection).Count();

    internal static StoreCounts CountOf(SqliteConnection connection)
    {
        var (stories, events) = new DatasetFinding(connection).Count(EventQuery.All);
        return Added(new Shelf(connection).Count(), stories, events);
    }

    private static StoreCounts Added(StoreCounts counts, long stories, long events) => counts with
    {
        Stories = counts.Stories + (int)stories,
        Events = counts.Events + (int)events,
    };

    // Both come by day; of one day, what was read from text goes before.
    private static IEnumerable<StoredEvent> ByDay(IEnumerable<StoredEvent> read, IEnumerable<StoredEvent> imported)
    {
        using var others = imported.GetEnumerator();
        var isLeft = others.MoveNext();
        foreach (var stored in read)
        {
            for (; isLeft && stored.Day is { } day && others.Current.Day < day; isLeft = others.MoveNext())
                yield return others.Current;
            yield return stored;
        }

        for (; isLeft; isLeft = others.MoveNext())
            yield return others.Current;
    }
}
