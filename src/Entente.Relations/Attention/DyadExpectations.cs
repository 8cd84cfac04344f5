namespace Entente.Relations.Attention;

/// <summary>Attention, cooperation and conflict of each dyad beside what was to be expected.</summary>
internal sealed class DyadExpectations
{
    private readonly StateNetwork _network;
    private readonly double[,] _expected;
    private readonly double _conflict;

    public DyadExpectations(StateNetwork network)
    {
        _network = network;
        _expected = ExpectedAttention.Of(network.Table(counts => counts.All));
        _conflict = (network.Total.Conflict + 0.5) / (network.Total.All + 1);
    }

    /// <summary>All that passed between the two.</summary>
    public Expectation Attention(Dyad dyad) => Of(dyad, counts => counts.All, share: 1, prior: 2);

    /// <summary>Cooperation, expected at the share it has in all acts.</summary>
    public Expectation Cooperation(Dyad dyad) =>
        Of(dyad, counts => counts.Cooperation, share: 1 - _conflict, prior: 1);

    /// <summary>Conflict, expected at the share it has in all acts.</summary>
    public Expectation Conflict(Dyad dyad) => Of(dyad, counts => counts.Conflict, share: _conflict, prior: 1);

    private Expectation Of(Dyad dyad, Func<PairCounts, double> count, double share, double prior)
    {
        var expected = _expected[_network.NumberOf(dyad.First), _network.NumberOf(dyad.Second)] * share;
        return Expectation.Of(_network.Find(dyad) is { } counts ? count(counts) : 0, expected, prior);
    }
}
