using System.Runtime.CompilerServices;
using Entente.Coding;
using Entente.Records;
using Entente.Relations.Attention;

namespace Entente.Relations;

/// <summary>One thing that was done, said or announced, however many copies of the story repeat it.</summary>
/// <remarks>Made by <see cref="Acts.From"/>. An act equals itself alone: two acts of the same words are two acts.
/// </remarks>
public sealed record Act
{
    // Worked out once: rankings ask for them again and again.
    private int _coverage;
    private Passage[]? _passages;

    /// <summary>Every report of it, the earliest first; at least one.</summary>
    public required IReadOnlyList<StoredEvent> Reports
    {
        get;
        init => (field, Event) = (value, value[0].Event);
    }

    /// <summary>Words or deeds, for or against.</summary>
    public required QuadClass Quad { get; init; }

    /// <summary>Codes of those who act; a state's opposition is marked, <c>SYR/opposition</c>.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>Codes of those to whom; empty when the sentence names none.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>The event as its first report tells it.</summary>
    public CodedEvent Event { get; private init; } = null!;

    /// <summary>First possible day: the text's date, else the day of publication; null when neither is known.</summary>
    public DateOnly? Date => Event.Date.First ?? Reports[0].DocumentDate;

    /// <summary>Last possible day, included.</summary>
    public DateOnly? LastDate =>
        Event.Date.First is null ? Reports[0].DocumentDate : Event.Date.Last ?? Event.Date.First;

    /// <summary>Whether its date places it in time.</summary>
    /// <remarks>False for an undated act, and for one that only the day of publication dates in a document that looks
    /// back over years: it may be of any of them.</remarks>
    public bool IsPlaced { get; init; }

    /// <summary>Whether only the day of publication dates it.</summary>
    public bool IsDatedByDocument =>
        Date is not null && (Event.Date.First is null || Event.Date.Precision == DatePrecision.Document);

    /// <summary>Whether it took place. Only these count as words said or deeds done.</summary>
    public bool TookPlace => Event.Status == EventStatus.Actual;

    /// <summary>How many documents report it.</summary>
    public int Coverage => _coverage > 0 ? _coverage : _coverage = CountDocuments();

    /// <summary>Goldstein weight, −10 … 10; null when the event has none.</summary>
    public double? Goldstein => Event.Goldstein;

    /// <summary>Its rank among others: |Goldstein| × documents; a missing Goldstein weight counts 1.</summary>
    public double Weight => Math.Abs(Goldstein ?? 1) * Coverage;

    /// <summary>What passes from each actor to each recipient, further reports marked as repeats.</summary>
    internal Passage[] Passages => _passages ??= Attention.Passages.Of(this);

    /// <summary>Whether one acts and the other is the recipient.</summary>
    /// <param name="actor">Code of the one.</param>
    /// <param name="recipient">Code of the other.</param>
    public bool Goes(string actor, string recipient) => Actors.Contains(actor) && Recipients.Contains(recipient);

    /// <summary>Whether the two do it to or with each other without a direction: they meet, agree, clash.</summary>
    /// <param name="dyad">The two.</param>
    public bool IsMutual(Dyad dyad) =>
        Recipients.Count == 0 && Actors.Contains(dyad.First) && Actors.Contains(dyad.Second) && Mutual.Is(Event);

    /// <summary>Whether it lies between the two, in either direction or mutually.</summary>
    /// <param name="dyad">The two.</param>
    public bool IsBetween(Dyad dyad) =>
        Goes(dyad.First, dyad.Second) || Goes(dyad.Second, dyad.First) || IsMutual(dyad);

    /// <inheritdoc/>
    public bool Equals(Act? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Whether the act may fall into a span of days; an undated act falls into none that is bounded.</summary>
    /// <param name="from">First day; null for no bound.</param>
    /// <param name="to">Last day, included; null for no bound.</param>
    public bool FallsInto(DateOnly? from, DateOnly? to) =>
        (from is null || LastDate >= from) && (to is null || Date <= to);

    private int CountDocuments() => Reports is [{ OtherReports.Count: 0 }]
        ? 1
        : Reports.SelectMany(report => report.OtherReports.Select(other => other.DocumentId)
            .Append(report.DocumentId)).Distinct(StringComparer.Ordinal).Count();
}
