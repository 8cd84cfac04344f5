namespace Entente.Relations.Attention;

/// <summary>How much more than expected states deal with bodies that are no states: organisations, foreign
/// oppositions.</summary>
internal sealed class BodyAttention
{
    private static readonly GammaPoisson Shrinkage = new(2);

    private readonly StateNetwork _network;
    private readonly Dictionary<string, double> _states;
    private readonly Dictionary<string, double> _bodies;
    private readonly double _all;

    public BodyAttention(StateNetwork network)
    {
        _network = network;
        var others = network.Others.OrderBy(pair => pair.Key.State, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Other, StringComparer.Ordinal).ToList();
        _states = Sums(others.Select(pair => (pair.Key.State, pair.Value)));
        _bodies = Sums(others.Select(pair => (pair.Key.Other, pair.Value)));
        _all = _bodies.Values.Sum();
    }

    /// <summary>ln of a state's acts with a body over those expected; 0 when the record has none of that
    /// body.</summary>
    public double Of(string state, string body)
    {
        if (!_bodies.TryGetValue(body, out var size))
            return 0;
        var expected = _states.GetValueOrDefault(state) * size / _all;
        return Shrinkage.LogRatio(_network.Others.GetValueOrDefault((state, body)), expected);
    }

    /// <summary>The smaller of the two states' figures: what both have with the body.</summary>
    public double OfBoth(Dyad dyad, string body) => Math.Min(Of(dyad.First, body), Of(dyad.Second, body));

    private static Dictionary<string, double> Sums(IEnumerable<(string Key, double Count)> counts)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (key, count) in counts)
            sums[key] = sums.GetValueOrDefault(key) + count;
        return sums;
    }
}
