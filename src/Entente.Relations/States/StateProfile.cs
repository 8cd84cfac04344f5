using Entente.Records;
using Entente.Relations.Briefs;
using Entente.Relations.Thirds;
using Entente.Relations.Words;

namespace Entente.Relations.States;

/// <summary>One state among the others: with whom, against whom, year by year.</summary>
/// <param name="State">The state.</param>
/// <param name="Documents">Documents that report anything of it.</param>
/// <param name="Events">Acts of it or towards it that took place, each story's once.</param>
/// <param name="Partners">Others with more cooperation than conflict, the weightiest first.</param>
/// <param name="HostileTo">Others with more conflict than cooperation, the weightiest first.</param>
/// <param name="ByYear">What it says and does to others, year by year; a year without any act is missing.</param>
public sealed record StateProfile(
    NamedState State,
    int Documents,
    int Events,
    IReadOnlyList<Counterpart> Partners,
    IReadOnlyList<Counterpart> HostileTo,
    IReadOnlyList<YearTally> ByYear)
{
    /// <summary>How isolated it is among the states of the store; null where too little is known to rank it.</summary>
    public StateIsolation? Isolation { get; init; }

    /// <summary>How others treated it, year by year; a year in which nothing was done to it is missing.</summary>
    public IReadOnlyList<IsolationYear> TreatedByYear { get; init; } = [];

    /// <summary>Gathers the profile.</summary>
    /// <param name="events">Stored events in any order; those that do not concern the state are left out.</param>
    /// <param name="code">Its code.</param>
    /// <param name="options">Period and names; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StateProfile Of(IEnumerable<StoredEvent> events, string code, BriefOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        options ??= new BriefOptions();
        var acts = Acts.From(events).Where(act => act.TookPlace && act.FallsInto(options.From, options.To) &&
            (act.Actors.Contains(code) || act.Recipients.Contains(code))).ToList();
        var counterparts = Counterparts.Of(acts, code, options).ToList();
        return new StateProfile(
            new NamedState(code, options.NameOf(code)),
            acts.SelectMany(act => act.Reports).DistinctBy(report => report.DocumentId, StringComparer.Ordinal).Count(),
            acts.Count,
            [.. counterparts.Where(other => other.Cooperation >= other.Conflict)],
            [.. counterparts.Where(other => other.Cooperation < other.Conflict)],
            YearTallies.Of(acts.Where(act => act.Actors.Contains(code))))
        {
            TreatedByYear = IsolationCourse.Of(code, acts),
        };
    }
}
