using Entente.Coding;
using Entente.Records;

namespace Entente.Relations;

/// <summary>Turns reports into acts: copies of one story tell each act once.</summary>
public static class Acts
{
    /// <summary>Groups the reports of one act.</summary>
    /// <param name="events">Stored events in any order.</param>
    /// <returns>Acts by date, then by document and place in it; undated ones last.</returns>
    /// <remarks>
    /// Two documents of one story report the same act when type, status, date and camps agree; a document that tells
    /// two such acts keeps both, and its copies' first and second are paired with them. Events whose quad class and
    /// type are both unknown are left out, and so are those that tell an act of their document again
    /// (<see cref="CodedEvent.SameAs"/>). An event given twice counts once.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static IReadOnlyList<Act> From(IEnumerable<StoredEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var ordered = InOrder(events);
        var seen = new Dictionary<(string Document, Key Key), int>(ordered.Count);
        var reports = new Dictionary<(Key Key, int Nth), List<StoredEvent>>(ordered.Count);
        foreach (var stored in ordered)
        {
            var key = Key.Of(stored);
            var nth = seen.GetValueOrDefault((stored.DocumentId, key));
            seen[(stored.DocumentId, key)] = nth + 1;
            if (!reports.TryGetValue((key, nth), out var list))
                reports[(key, nth)] = list = new List<StoredEvent>(1);
            list.Add(stored);
        }

        var acts = Retrospect.Placed([.. reports.Values.Select(ActOf).OfType<Act>()]);
        acts.Sort(static (one, other) =>
        {
            var order = Compare(one.Date, other.Date);
            return order != 0 ? order : ByPlace(one.Reports[0], other.Reports[0]);
        });
        return acts;
    }

    private static List<StoredEvent> InOrder(IEnumerable<StoredEvent> events)
    {
        var ordered = events.Where(stored => stored.Event.SameAs is null)
            .DistinctBy(stored => stored.Id, StringComparer.Ordinal).ToList();
        ordered.Sort(static (one, other) =>
        {
            var order = Compare(one.DocumentDate, other.DocumentDate);
            if (order == 0)
                order = (one.CopyOf.Length > 0).CompareTo(other.CopyOf.Length > 0);
            return order != 0 ? order : ByPlace(one, other);
        });
        return ordered;
    }

    // Ids differ, so that a sort need not keep the order of equals.
    private static int ByPlace(StoredEvent one, StoredEvent other)
    {
        var order = string.CompareOrdinal(one.DocumentId, other.DocumentId);
        if (order == 0)
            order = one.Event.Start.CompareTo(other.Event.Start);
        return order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
    }

    /// <summary>An unknown day comes last.</summary>
    private static int Compare(DateOnly? one, DateOnly? other) =>
        (one ?? DateOnly.MaxValue).CompareTo(other ?? DateOnly.MaxValue);

    private static Act? ActOf(List<StoredEvent> reports)
    {
        var coded = reports[0].Event;
        return QuadClasses.Of(coded) is not { } quad ? null : new Act
        {
            Reports = reports,
            Quad = quad,
            Actors = Camp.AllOf(coded.Actors),
            Recipients = Camp.AllOf(coded.Recipients),
            IsPlaced = (coded.Date.First ?? reports[0].DocumentDate) is not null,
        };
    }

    private readonly record struct Key(string Story, string Type, int Status, DateOnly? Date, string Who, string Whom)
    {
        public static Key Of(StoredEvent stored) => new(
            stored.Story.Length > 0 ? stored.Story : stored.DocumentId,
            stored.Event.Type,
            (int)stored.Event.Status,
            stored.Event.Date.Precision == DatePrecision.Document ? null : stored.Event.Date.First,
            Join(stored.Event.Actors),
            Join(stored.Event.Recipients));

        private static string Join(IReadOnlyList<Party> parties) => parties is [var party]
            ? Camp.Of(party)
            : string.Join('+', Camp.AllOf(parties).Order(StringComparer.Ordinal));
    }
}
