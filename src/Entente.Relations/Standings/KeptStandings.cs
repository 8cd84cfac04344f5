using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Records;
using Entente.Relations.States;

namespace Entente.Relations.Standings;

/// <summary>What was found by reading a whole store, kept in the store: a large one need not be read for each
/// question.</summary>
/// <remarks>It is gone with the next change of the events (<see cref="EventStore.KeepSummaries"/>).</remarks>
public static class KeptStandings
{
    private const string Mark = "states";

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Keeps the standing of every dyad and state.</summary>
    /// <param name="store">The store.</param>
    /// <param name="world">What was read of it, without bounds.</param>
    /// <exception cref="IOException">The store cannot be written.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Keep(EventStore store, World world)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(world);
        store.KeepSummaries(Texts(world));
    }

    /// <summary>Whether the store keeps what holds of its events now.</summary>
    /// <param name="store">The store.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    public static bool Has(EventStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.FindSummary(Mark) is not null;
    }

    /// <summary>Two states among all; null where nothing is kept of them.</summary>
    /// <param name="store">The store.</param>
    /// <param name="dyad">The two.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    public static Standing? Find(EventStore store, Dyad dyad)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Read<Standing>(store.FindSummary(dyad.ToString()));
    }

    /// <summary>How isolated a state is; null where nothing is kept of it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="state">Its code.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StateIsolation? FindIsolation(EventStore store, string state)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(state);
        return Read<StateIsolation>(store.FindSummary(state));
    }

    private static IEnumerable<KeyValuePair<string, string>> Texts(World world)
    {
        yield return KeyValuePair.Create(Mark, Write(world.Among));
        foreach (var isolation in world.Isolation)
            yield return KeyValuePair.Create(isolation.State, Write(isolation));
        foreach (var dyad in world.Dyads.Select(dyad => dyad.Tally.Dyad))
        {
            if (world.Of(dyad) is { } standing)
                yield return KeyValuePair.Create(dyad.ToString(), Write(standing));
        }
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static T? Read<T>(string? text)
        where T : class => text is null ? null : JsonSerializer.Deserialize<T>(text, Options);
}
