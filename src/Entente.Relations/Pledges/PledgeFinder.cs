using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Coding;
using Entente.Relations.Briefs;
using Entente.Relations.Ties;
using Entente.Relations.Timelines;

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
    private const int HorizonDays = 731;
    private const int BackingDownDays = 62;

    public static IReadOnlyList<Pledge> Find(Material material)
    {
        var between = material.Record.Between;
        var last = between.Max(act => act.Date);
        var settled = new HashSet<Act>();
        var pledges = new List<(Act Act, Pledge Pledge)>();
        foreach (var act in between.Where(PledgeTypes.IsPledge))
        {
            var outcome = OutcomeOf(act, material, last);
            if (outcome.By is { } by)
                settled.Add(by);
            pledges.Add((act, Write(act, outcome, material)));
        }

        foreach (var act in between.Where(act => !settled.Contains(act) && !PledgeTypes.IsPledge(act)))
        {
            if (Implied(act) is { } status)
                pledges.Add((act, Write(act, new Outcome(status, null), material)));
        }

        return [.. pledges.OrderBy(pledge => pledge.Act.Date ?? DateOnly.MaxValue).Select(pledge => pledge.Pledge)];
    }

    private static Outcome OutcomeOf(Act pledge, Material material, DateOnly? last)
    {
        if (IsFriendly(pledge) && pledge.Reports.Any(report => Unfulfilled().IsMatch(report.SentenceText)))
            return new Outcome("denied", null);
        Act? renewal = null;
        foreach (var act in After(pledge, material.Record).Where(act => Follows(act, pledge, material.Record.Dyad)))
        {
            if (IsFriendly(pledge) && act.TookPlace && Setbacks.IsHalt(act.Event))
                return new Outcome("suspended", act);
            if (BacksDown(act, pledge))
                return new Outcome("broken", act);
            if (PledgeTypes.Keeps(pledge, act.Event.Type) && act.Event.Status == EventStatus.Negated)
                return new Outcome("broken", act);
            if (PledgeTypes.Keeps(pledge, act.Event.Type) && act.TookPlace)
                return new Outcome("kept", act);
            if (act.Event.Type == pledge.Event.Type && PledgeTypes.IsPledge(act))
                renewal ??= act;
        }

        if (renewal is not null)
            return new Outcome("superseded", renewal);
        return new Outcome(IsOverdue(pledge, last) ? "overdue" : "open", null);
    }

    /// <summary>Whether the record goes on for longer than one waits.</summary>
    private static bool IsOverdue(Act pledge, DateOnly? last) =>
        pledge.Date is { } day && last?.DayNumber - day.DayNumber > HorizonDays;

    /// <summary>The acts from the day of a pledge to its horizon: the record is in order of time.</summary>
    private static IEnumerable<Act> After(Act pledge, DyadRecord record)
    {
        if (pledge.Date is not { } day)
            return [];
        var (low, high) = (0, record.Between.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (record.Between[middle].Date < day)
                low = middle + 1;
            else
                high = middle;
        }

        return record.Between.Skip(low)
            .TakeWhile(act => act.Date is { } date && date.DayNumber - day.DayNumber <= HorizonDays);
    }

    /// <summary>A halt or a denial of what must have been promised before.</summary>
    private static string? Implied(Act act) =>
        act.TookPlace && Setbacks.IsHalt(act.Event) ? "suspended"
        : act.Event.Status == EventStatus.Negated && act.Quad == QuadClass.MaterialCooperation &&
            act.Reports.Any(report => Promise().IsMatch(report.SentenceText)) ? "broken"
        : null;

    private static bool IsLater(Act act, Act pledge) =>
        act.Date is { } day && pledge.Date is { } pledged && !ReferenceEquals(act, pledge) &&
        (day > pledged || (day == pledged && IsToldAfter(act, pledge))) &&
        day.DayNumber - pledged.DayNumber <= HorizonDays;

    /// <summary>Of two acts that the text dates to the same time, the one told later is taken to come later.</summary>
    private static bool IsToldAfter(Act act, Act pledge) =>
        act.Event.Date.Precision != DatePrecision.Document &&
        act.Reports[0].DocumentId == pledge.Reports[0].DocumentId &&
        act.Event.SentenceNumber > pledge.Event.SentenceNumber;

    private static bool Follows(Act act, Act pledge, Dyad dyad) =>
        IsLater(act, pledge) && SameDirection(act, pledge, dyad) &&
        (BacksDown(act, pledge) || CommonWords.SpeakOfTheSame(pledge, act));

    /// <summary>Whether a threat is withdrawn: who backs down within weeks seldom repeats what was
    /// threatened.</summary>
    private static bool BacksDown(Act act, Act pledge) =>
        pledge.Event.Type == "THREATEN" && act.TookPlace && act.Event.Type is "CONCEDE" or "RETREAT" &&
        act.Date!.Value.DayNumber - pledge.Date!.Value.DayNumber <= BackingDownDays;

    private static bool SameDirection(Act act, Act pledge, Dyad dyad) =>
        act.IsMutual(dyad) || pledge.IsMutual(dyad) ||
        (act.Goes(dyad.First, dyad.Second) && pledge.Goes(dyad.First, dyad.Second)) ||
        (act.Goes(dyad.Second, dyad.First) && pledge.Goes(dyad.Second, dyad.First));

    private static bool IsFriendly(Act pledge) => pledge.Quad.IsCooperation();

    private static Pledge Write(Act act, Outcome outcome, Material material)
    {
        var dyad = material.Record.Dyad;
        var by = act.Actors.Contains(dyad.First) ? dyad.First : dyad.Second;
        return new Pledge(
            Gist.Of(act, material.NameOf),
            by,
            dyad.OtherThan(by),
            act.Date,
            outcome.Status,
            Reason(outcome, material),
            outcome.By is null ? material.Citations.Of(act) : material.Citations.Of([act, outcome.By]));
    }

    private static string Reason(Outcome outcome, Material material) => (outcome.Status, outcome.By) switch
    {
        (_, { } by) => string.Create(
            CultureInfo.InvariantCulture,
            $"{by.Date:yyyy-MM-dd}: {Gist.Of(by, material.NameOf)}"),
        ("denied", _) => "the sentence that tells of it says that it was not fulfilled",
        ("overdue", _) => "two years on nothing on record fulfils, breaks or halts it",
        ("open", _) => "nothing later on record fulfils, breaks or halts it",
        _ => "the same sentence tells of the pledge and of its end",
    };

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

    private sealed record Outcome(string Status, Act? By);
}
