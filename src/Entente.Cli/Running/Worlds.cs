using Entente.Records;
using Entente.Relations;
using Entente.Relations.Standings;
using Entente.Relations.States;

namespace Entente.Cli.Running;

/// <summary>Two states seen among all of a store: read for the question where that is quick, else as it is
/// kept.</summary>
internal static class Worlds
{
    // Reading so much takes about a third of a second; an event of a dataset costs a twentieth of one read from text.
    private const long AtOnce = 15_000;
    private const long DatasetEventsForOne = 20;

    /// <summary>The two among all; null where too few states are told of, or the store is large and keeps
    /// nothing.</summary>
    public static Standing? StandingOf(EventStore store, Dyad dyad, (DateOnly? From, DateOnly? To) span) =>
        IsKept(store, span) ? KeptStandings.Find(store, dyad)
        : IsLarge(store) ? null
        : World.Of(store, span.From, span.To).Of(dyad);

    /// <summary>How isolated a state is among all; reads the whole store where nothing is kept.</summary>
    public static StateIsolation? IsolationOf(EventStore store, string state, (DateOnly? From, DateOnly? To) span) =>
        IsKept(store, span)
            ? KeptStandings.FindIsolation(store, state)
            : World.Of(store, span.From, span.To).IsolationOf(state);

    /// <summary>Why a question of this span has no standing though the store is large; empty where it may have
    /// one.</summary>
    public static string WhyMissing(EventStore store, (DateOnly? From, DateOnly? To) span) =>
        IsKept(store, span) || !IsLarge(store) ? ""
        : span is { From: null, To: null }
            ? "not read at once in a store of this size: entente ties reads it all and keeps what it finds"
        : "a part of the time is not read at once in a store of this size; without --from and --to the two are seen " +
            "among all";

    /// <summary>Keeps what a large store tells of all states; a small one is read anew for each question.</summary>
    /// <param name="store">The store, open to be changed.</param>
    /// <param name="world">What was read of it without bounds; null to read it now.</param>
    public static void Keep(EventStore store, World? world = null)
    {
        if (IsLarge(store) && !KeptStandings.Has(store))
            KeptStandings.Keep(store, world ?? World.Of(store));
    }

    /// <summary>The same for a store that may lie where nothing can be written: then it is read again next
    /// time.</summary>
    /// <param name="path">The store's file.</param>
    /// <param name="world">What was read of it without bounds.</param>
    public static void KeepIfPossible(string? path, World world)
    {
        try
        {
            using var store = Stores.OpenToChange(path);
            Keep(store, world);
        }
        catch (IOException)
        {
            // A reader of a store need not be allowed to change it.
        }
    }

    private static bool IsKept(EventStore store, (DateOnly? From, DateOnly? To) span) =>
        span is { From: null, To: null } && KeptStandings.Has(store);

    private static bool IsLarge(EventStore store)
    {
        var (ofText, ofDatasets) = store.CountRoughly();
        return ofText + (ofDatasets / DatasetEventsForOne) > AtOnce;
    }
}
