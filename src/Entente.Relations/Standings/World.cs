using Entente.Records;
using Entente.Relations.Attention;
using Entente.Relations.Scores;
using Entente.Relations.States;
using Entente.Relations.Thirds;
using Entente.Relations.Ties;

namespace Entente.Relations.Standings;

/// <summary>All states of a store at once, to see two of them among all.</summary>
/// <remarks>Every event of the store is read once.</remarks>
public sealed class World
{
    // Each is made when it is asked for: a world of one article has none to give.
    private readonly Lazy<DyadExpectations> _expectations;
    private readonly Lazy<IReadOnlyDictionary<Dyad, DyadScores>> _scores;
    private readonly Lazy<Dictionary<string, StateIsolation>> _isolation;
    private readonly Lazy<WordShares> _words;

    private World(TieGathering gathered)
    {
        Gathered = gathered;
        _expectations = new(() => new DyadExpectations(gathered.Period));
        _scores = new(() => NetworkScores.Of(gathered.Past, ScoreTable.Shipped));
        _isolation = new(() => IsolationTable.Of(gathered).ToDictionary(one => one.State, StringComparer.Ordinal));
        _words = new(() => new WordShares(Dyads.Select(dyad => dyad.Tally)));
    }

    /// <summary>Of how many states enough is told to compare them; 0 where there are fewer than ten.</summary>
    public int Among => Gathered.Period.WellKnown.Count;

    /// <summary>First and last day of what was read; null when nothing is dated.</summary>
    public (DateOnly First, DateOnly Last)? Span => Gathered.Span;

    /// <summary>What passed between whom.</summary>
    internal TieGathering Gathered { get; }

    /// <summary>Attention, cooperation and conflict of each two states beside what was to be expected.</summary>
    internal DyadExpectations Expectations => _expectations.Value;

    /// <summary>The pairs of states between which something took place, in order.</summary>
    internal IEnumerable<TieGathering.OneDyad> Dyads => Gathered.Dyads.Where(entry => entry.Value.Tally.Acts > 0)
        .OrderBy(entry => entry.Key).Select(entry => entry.Value);

    /// <summary>Reads a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="from">First day; null for no bound.</param>
    /// <param name="to">Last day, included; null for no bound.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    public static World Of(EventStore store, DateOnly? from = null, DateOnly? to = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var told = Passages.Of(store.EventsOfText(new EventQuery { To = to }));
        return new World(TieGathering.Of(told, store.WalkDatasets(), from, to));
    }

    /// <summary>The same from events at hand.</summary>
    /// <param name="events">Stored events in any order; those before the period count for the scores, the less the
    /// older they are.</param>
    /// <param name="from">First day; null for no bound.</param>
    /// <param name="to">Last day, included; null for no bound.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static World Of(IEnumerable<StoredEvent> events, DateOnly? from = null, DateOnly? to = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new World(TieGathering.Of(Passages.Of(events), datasets: null, from, to));
    }

    /// <summary>How isolated each state is of which enough is told.</summary>
    internal IEnumerable<StateIsolation> Isolation => _isolation.Value.Values;

    /// <summary>How isolated a state is; null where too little is told of it, or of too few states.</summary>
    /// <param name="state">Its code.</param>
    public StateIsolation? IsolationOf(string state) => _isolation.Value.GetValueOrDefault(state);

    /// <summary>Two states among all; null where too few states are told of, or nothing of one of the two.</summary>
    /// <param name="dyad">The two.</param>
    public Standing? Of(Dyad dyad)
    {
        if (Among == 0 || !Gathered.Period.Has(dyad.First) || !Gathered.Period.Has(dyad.Second))
            return null;
        var one = Gathered.Dyads.GetValueOrDefault(dyad) is { Tally.Acts: > 0 } found ? found : null;
        return new Standing(
            Among,
            Expectations.Attention(dyad),
            Expectations.Cooperation(dyad),
            Expectations.Conflict(dyad),
            one is null ? null : ScoresOf(dyad),
            one is null ? null : _words.Value.Of(one.Tally),
            IsolationOf(dyad.First),
            IsolationOf(dyad.Second))
        {
            Figures = one is null ? null : FiguresOf(one),
        };
    }

    internal DyadScores ScoresOf(Dyad dyad) => _scores.Value[dyad];

    /// <summary>What binds two states; by the figures of the two alone where too few states are told of.</summary>
    internal TieDistribution TieOf(TieGathering.OneDyad dyad) =>
        TieDistribution.FromFigures(FiguresOf(dyad), Among > 0);

    private double[] FiguresOf(TieGathering.OneDyad dyad)
    {
        var (pair, stances) = (dyad.Tally.Dyad, Gathered.Stances);
        var setting = new Setting(dyad.Sources, Pressure.ShareIn(pair, stances), Among > 0 ? ScoresOf(pair) : null);
        return TieFigures.Of(dyad.Tally, ThirdParties.Of(pair, stances), setting);
    }
}
