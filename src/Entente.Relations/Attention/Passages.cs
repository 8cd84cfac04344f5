using Entente.Coding;
using Entente.Records;
using Entente.Relations.Thirds;
using Entente.Relations.Ties;

namespace Entente.Relations.Attention;

/// <summary>Takes acts apart into what passes from each actor to each recipient.</summary>
internal static class Passages
{
    private static readonly string[] Security = ["military", "intelligence", "peacekeeping"];
    private static readonly string[] Business = ["economic", "resource"];

    /// <summary>Every pair of an act, and once more, marked as a repeat, for each further report of it.</summary>
    /// <remarks>An act keeps them (<see cref="Act.Passages"/>): whoever counts asks there.</remarks>
    public static Passage[] Of(Act act)
    {
        var found = new List<Passage>(act.Reports.Count);
        for (var index = 0; index < act.Reports.Count; index++)
        {
            var traits = index > 0 ? PassageTraits.Repeat : PassageTraits.None;
            Add(found, act.Reports[index], act.Quad, traits);
        }

        return [.. found];
    }

    /// <summary>Every pair of many events, each story's acts once.</summary>
    /// <remarks>A dataset's events have no document that could tell one twice: they are not kept, so that a store
    /// larger
    /// than memory can be walked. Those of documents are gathered first.</remarks>
    public static IEnumerable<Passage> Of(IEnumerable<StoredEvent> events)
    {
        var (told, seen) = (new List<StoredEvent>(), new HashSet<long>());
        foreach (var stored in events)
        {
            if (stored.DocumentId.Length > 0)
            {
                told.Add(stored);
                continue;
            }

            if (!seen.Add(StableHash.Of(stored.Id)))
                continue;
            foreach (var passage in Of(stored))
                yield return passage;
        }

        foreach (var passage in Acts.From(told).SelectMany(act => act.Passages))
            yield return passage;
    }

    /// <summary>Every pair of one report; none for an act without another side or with an unknown quad class.</summary>
    public static IReadOnlyList<Passage> Of(StoredEvent report)
    {
        var found = new List<Passage>(1);
        if (QuadClasses.Of(report.Event) is { } quad)
            Add(found, report, quad, PassageTraits.None);
        return found;
    }

    private static void Add(List<Passage> found, StoredEvent report, QuadClass quad, PassageTraits traits)
    {
        var coded = report.Event;
        var others = coded.Recipients.Count == 0 && Mutual.Is(coded) ? coded.Actors : coded.Recipients;
        var (froms, tos) = (Sides(coded.Actors), Sides(others));
        if (froms.Length == 0 || tos.Length == 0)
            return;
        var passage = Whole(report, quad, traits | TraitsOf(report, quad));
        foreach (var from in froms)
        {
            foreach (var to in tos)
            {
                if (to.Camp == from.Camp)
                    continue;
                found.Add(passage with
                {
                    From = from.Camp,
                    To = to.Camp,
                    Share = froms.Contains(to) && tos.Contains(from) ? 0.5 : 1,
                    Traits = passage.Traits | Between(from, to) | Where(coded, to),
                });
            }
        }
    }

    private static Passage Whole(StoredEvent report, QuadClass quad, PassageTraits traits) => new()
    {
        From = "",
        To = "",
        Share = 1,
        Quad = quad,
        Type = PloverTypes.IndexOf(report.Event.Type),
        Status = report.Event.Status,
        Goldstein = report.Event.Goldstein,
        Traits = traits,
        Contexts = ContextsOf(report.Event),
        First = report.Day,
        Last = report.Event.Date.First is null ? report.DocumentDate : report.Event.Date.Last ?? report.Day,
        Story = StableHash.Of(report.Story.Length > 0 ? report.Story : report.DocumentId),
        Source = StableHash.Of(Publishers.NameOf(report)),
    };

    private static PassageTraits TraitsOf(StoredEvent report, QuadClass quad)
    {
        var coded = report.Event;
        return (Setbacks.Is(coded, quad) ? PassageTraits.Undone : PassageTraits.None) |
            (TreatyWording.Is(report) ? PassageTraits.Treaty : PassageTraits.None) |
            (Touches(coded, Security) ? PassageTraits.Security : PassageTraits.None) |
            (Touches(coded, Business) ? PassageTraits.Business : PassageTraits.None);
    }

    private static bool Touches(CodedEvent coded, string[] contexts) =>
        coded.Contexts.Count > 0 && coded.Contexts.Any(contexts.Contains);

    private static PassageTraits Between(Standing from, Standing to) =>
        (from.IsMilitary || to.IsMilitary ? PassageTraits.Military : PassageTraits.None) |
        (from.IsGovernment && to.IsGovernment ? PassageTraits.Governments : PassageTraits.None);

    private static PassageTraits Where(CodedEvent coded, Standing to) =>
        Stances.IsOnlyWhere(coded, to.Camp) ? PassageTraits.OnlyWhere : PassageTraits.None;

    // Twenty-four bits for some forty contexts: two share one now and then, which matters for no more than a count.
    private static uint ContextsOf(CodedEvent coded) =>
        coded.Contexts.Aggregate(0u, (bits, context) => bits | (1u << (int)((ulong)StableHash.Of(context) % 24)));

    private static Standing[] Sides(IReadOnlyList<Party> parties)
    {
        // Nearly every side of a dataset's event is one party.
        if (parties is [var party])
            return Camp.Of(party) is { Length: > 0 } only ? [Standing.Of(only, party.Sector)] : [];
        return
        [
            .. parties.Select(one => Standing.Of(Camp.Of(one), one.Sector))
                .Where(one => one.Camp.Length > 0)
                .GroupBy(one => one.Camp, StringComparer.Ordinal)
                .Select(camp => new Standing(
                    camp.Key, camp.Any(one => one.IsMilitary), camp.Any(one => one.IsGovernment))),
        ];
    }

    private readonly record struct Standing(string Camp, bool IsMilitary, bool IsGovernment)
    {
        public static Standing Of(string camp, string sector) => new(camp, sector == "MIL", sector == "GOV");

        // The same camp on both sides is one party, whatever part of it acts.
        public bool Equals(Standing other) => Camp == other.Camp;

        public override int GetHashCode() => Camp.GetHashCode(StringComparison.Ordinal);
    }
}
