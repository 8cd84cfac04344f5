using Entente.Records;

namespace Entente.Relations;

/// <summary>All that is on record of two states in a span of time: between them, together, and around them.</summary>
public sealed class DyadRecord
{
    private DyadRecord(
        Dyad dyad, DateOnly? from, DateOnly? to, IReadOnlyList<Act> acts, IReadOnlyList<Act> elsewhere)
    {
        Dyad = dyad;
        FirstDay = from;
        LastDay = to;
        var (between, together, around) = (new List<Act>(), new List<Act>(), new List<Act>());
        foreach (var act in acts)
            (act.IsBetween(dyad) ? between : IsTogether(act, dyad) ? together : around).Add(act);
        (Between, Together, Around, All) = (between, together, around, acts);
        Elsewhere = elsewhere;
    }

    /// <summary>The two states.</summary>
    public Dyad Dyad { get; }

    /// <summary>First day asked for; null for no bound.</summary>
    public DateOnly? FirstDay { get; }

    /// <summary>Last day asked for, included; null for no bound.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>What one did to the other or both with each other, by date.</summary>
    public IReadOnlyList<Act> Between { get; }

    /// <summary>What both did as actors of one act towards others, or others to both in one act, by date.</summary>
    public IReadOnlyList<Act> Together { get; }

    /// <summary>What one of the two did to others, or others to it, by date.</summary>
    public IReadOnlyList<Act> Around { get; }

    /// <summary>What others did to each other, told by documents that also report on the two, by date.</summary>
    /// <remarks>Not part of <see cref="All"/>, and no part of any judgement: the surroundings of the two.</remarks>
    public IReadOnlyList<Act> Elsewhere { get; }

    /// <summary>What was done between, together and around, by date.</summary>
    public IReadOnlyList<Act> All { get; }

    /// <summary>How many different publishers tell of it.</summary>
    internal int Sources => field > 0 ? field : field = Publishers.Count(All);

    /// <summary>Gathers the record from events.</summary>
    /// <param name="events">Stored events in any order; those that concern neither state count only as
    /// surroundings.</param>
    /// <param name="dyad">The two states.</param>
    /// <param name="from">First day; null for no bound.</param>
    /// <param name="to">Last day, included; null for no bound.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static DyadRecord From(
        IReadOnlyList<StoredEvent> events,
        Dyad dyad,
        DateOnly? from = null,
        DateOnly? to = null) =>
        Gather(Acts.From(events).Where(act => act.FallsInto(from, to)), dyad, from, to);

    /// <summary>The same record, cut to a part of its span.</summary>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day, included.</param>
    public DyadRecord Within(DateOnly from, DateOnly to) =>
        new(Dyad, from, to, [.. All.Where(act => act.IsPlaced && act.FallsInto(from, to))], elsewhere: []);

    private static DyadRecord Gather(IEnumerable<Act> acts, Dyad dyad, DateOnly? from, DateOnly? to)
    {
        var (concerned, others) = (new List<Act>(), new List<Act>());
        foreach (var act in acts)
            (Concerns(act, dyad) ? concerned : others).Add(act);
        var documents = concerned.SelectMany(act => act.Reports).Select(report => report.DocumentId)
            .Where(document => document.Length > 0).ToHashSet(StringComparer.Ordinal);
        var elsewhere = others.Where(act =>
            act.Recipients.Any(Camp.IsState) && act.Reports.Any(report => documents.Contains(report.DocumentId)));
        return new DyadRecord(dyad, from, to, concerned, [.. elsewhere]);
    }

    private static bool Concerns(Act act, Dyad dyad) => Concerns(act, dyad.First) || Concerns(act, dyad.Second);

    private static bool Concerns(Act act, string state) =>
        act.Actors.Contains(state) || act.Recipients.Contains(state);

    private static bool IsTogether(Act act, Dyad dyad) =>
        (act.Actors.Contains(dyad.First) && act.Actors.Contains(dyad.Second)) ||
        (act.Recipients.Contains(dyad.First) && act.Recipients.Contains(dyad.Second));
}
