using System.Text.RegularExpressions;
using Entente.Coding;
using Entente.Relations.Ties;

namespace Entente.Relations.Pledges;

/// <summary>Finds what was announced between two states and what became of it.</summary>
/// <remarks>
/// A pledge is an agreement, a threat or a planned act. It is kept by the first later act of the same direction and of
/// a type that fits, within two years; broken by a report that such an act did not happen (a threat: by backing down);
/// suspended by an act that halts it; superseded by the next of its kind where nothing decides it before; denied where
/// the sentence that tells of it says that it was never fulfilled. A halt or a denial that speaks of a promise not
/// itself on record is a pledge too. Everything else is open, and overdue where the record goes on for more than two
/// years: not on record is not broken.
/// </remarks>
internal static partial class PledgeFinder
{
    /// <returns>Every pledge, by date; undated ones last.</returns>
    public static IReadOnlyList<FoundPledge> Find(DyadRecord record)
    {
        var between = record.Between;
        var last = between.Max(act => act.Date);
        var made = between.Where(PledgeTypes.IsPledge).Select(act => OutcomeOf(act, record, last)).ToList();
        var settled = made.Select(pledge => pledge.By).OfType<Act>().ToHashSet();
        var implied = between.Where(act => !settled.Contains(act) && !PledgeTypes.IsPledge(act))
            .Select(act => (Act: act, Status: Implied(act)))
            .Where(pledge => pledge.Status is not null)
            .Select(pledge => new FoundPledge(pledge.Act, pledge.Status!, By: null, IsMade: false));
        return [.. made.Concat(implied).OrderBy(pledge => pledge.Act.Date ?? DateOnly.MaxValue)];
    }

    private static FoundPledge OutcomeOf(Act pledge, DyadRecord record, DateOnly? last)
    {
        if (PledgeTypes.IsPromise(pledge) && pledge.Reports.Any(report => Unfulfilled().IsMatch(report.SentenceText)))
            return new FoundPledge(pledge, "denied", null);
        Act? renewal = null;
        foreach (var act in Sequels.Of(pledge, record))
        {
            if (PledgeTypes.IsPromise(pledge) && act.TookPlace && Setbacks.IsHalt(act.Event))
                return new FoundPledge(pledge, "suspended", act);
            if (Sequels.BacksDown(act, pledge))
                return new FoundPledge(pledge, "broken", act);
            if (PledgeTypes.Keeps(pledge, act.Event.Type) && act.Event.Status == EventStatus.Negated)
                return new FoundPledge(pledge, "broken", act);
            if (PledgeTypes.Keeps(pledge, act.Event.Type) && act.TookPlace)
                return new FoundPledge(pledge, "kept", act);
            if (act.Event.Type == pledge.Event.Type && PledgeTypes.IsPledge(act))
                renewal ??= act;
        }

        if (renewal is not null)
            return new FoundPledge(pledge, "superseded", renewal);
        return new FoundPledge(pledge, IsOverdue(pledge, last) ? "overdue" : "open", null);
    }

    /// <summary>Whether the record goes on for longer than one waits.</summary>
    private static bool IsOverdue(Act pledge, DateOnly? last) =>
        pledge.Date is { } day && last?.DayNumber - day.DayNumber > Sequels.HorizonDays;

    /// <summary>A halt or a denial of what must have been promised before.</summary>
    private static string? Implied(Act act) =>
        act.TookPlace && Setbacks.IsHalt(act.Event) ? "suspended"
        : act.Event.Status == EventStatus.Negated && act.Quad == QuadClass.MaterialCooperation &&
            act.Reports.Any(report => Promise().IsMatch(report.SentenceText)) ? "broken"
        : null;

    [GeneratedRegex(
        @"\b(promis|pledg|vow|declar|undert(ake|ook)|commit|contract|agree|fulfil|deliver|honou?r)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Promise();

    // "has never fulfilled repeated declarations that it will": the promise is known only as one that was not kept.
    [GeneratedRegex(
        @"\b(never|by no means|not|n[’']t|failed to|yet to)\b[^.;:]{0,25}" +
        @"\b(fulfil|honou?r|kept\b|keep\b|deliver|ma[dk]e good|materiali[sz]|follow\w* through)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Unfulfilled();
}
