using Entente.Coding;

namespace Entente.Records;

/// <summary>Which events are wanted; all conditions must hold, and an empty one always does.</summary>
public sealed record EventQuery
{
    /// <summary>Every event of the store but echoes.</summary>
    public static EventQuery All { get; } = new();

    /// <summary>A state or organisation that must take part, on either side: <c>IRN</c>.</summary>
    public string Country { get; init; } = "";

    /// <summary>The other side: the event must run between the two, in either direction.</summary>
    /// <remarks>
    /// Between A and B runs what A does to B, what B does to A, and what both do together without a recipient (they
    /// meet). What both do to a third state is not between them.
    /// </remarks>
    public string OtherCountry { get; init; } = "";

    /// <summary>First day wanted; an event that may have happened on it or later is found.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day wanted, included; an event that may have happened on it or before is found.</summary>
    public DateOnly? To { get; init; }

    /// <summary>PLOVER types wanted, upper case; empty for all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Statuses wanted; empty for all.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>Only events of this document; empty for all.</summary>
    public string DocumentId { get; init; } = "";

    /// <summary>Only events of this origin, <c>text</c> or a dataset's name; empty for all.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Only one in so many of the events, drawn by their number in the store; 1 for all of them.</summary>
    /// <remarks>The same store gives the same ones every time. For what is counted around a question, where all of a
    /// large
    /// store is more than anyone waits for.</remarks>
    public int OneIn { get; init; } = 1;

    /// <summary>Whether several reports of one event in one story come as one.</summary>
    /// <remarks>
    /// Reports are of the same event when story, type, countries of actors and of recipients, and date agree. The
    /// report of the story's original stands for them; the others are its <see cref="StoredEvent.OtherReports"/>.
    /// </remarks>
    public bool OneStoryOnce { get; init; }

    /// <summary>Whether echoes are wanted too: what is read out of a copy alone, because words in it were
    /// exchanged.</summary>
    /// <remarks>A copy tells what its original tells. Where the coder finds in a sentence of the copy what it does not
    /// find in the original, the copying made it up.</remarks>
    public bool WithEchoes { get; init; }

    /// <summary>What runs between two states, in either direction.</summary>
    /// <param name="country">One state: <c>IRN</c>.</param>
    /// <param name="other">The other: <c>RUS</c>.</param>
    public static EventQuery Between(string country, string other)
    {
        ArgumentException.ThrowIfNullOrEmpty(country);
        ArgumentException.ThrowIfNullOrEmpty(other);
        return new EventQuery { Country = country, OtherCountry = other };
    }

    /// <summary>What one state does and what is done to it.</summary>
    /// <param name="country">The state: <c>IRN</c>.</param>
    public static EventQuery Involving(string country)
    {
        ArgumentException.ThrowIfNullOrEmpty(country);
        return new EventQuery { Country = country };
    }
}
