using Entente.Relations.Attention;

namespace Entente.Relations.Scores;

/// <summary>Works out the figures of <see cref="SurroundingFeature"/>.</summary>
internal sealed class Surroundings
{
    // Dyads that hardly met say nothing of a state's ties.
    private const double ActsAtLeast = 3;
    private const double ImaginedDyads = 3;

    private readonly StateNetwork _network;
    private readonly double[,] _probabilities;
    private readonly double[,] _beyond;
    private readonly double[] _sums;
    private readonly double[] _squares;
    private readonly double[] _beyondSquares;
    private readonly int[] _dyads;
    private readonly double _mean;

    /// <param name="network">The network.</param>
    /// <param name="first">Log-odds of the first step for every pair of it, in order.</param>
    public Surroundings(StateNetwork network, IReadOnlyList<double> first)
    {
        _network = network;
        var known = network.Pairs.Zip(first).Where(pair => pair.First.Counts.All >= ActsAtLeast)
            .Select(pair => (pair.First.Dyad, Probability: AdditiveModel.Probability(pair.Second))).ToList();
        _mean = known.Count == 0 ? 0.5 : known.Average(pair => pair.Probability);
        var states = network.States.Count;
        (_probabilities, _beyond) = (new double[states, states], new double[states, states]);
        (_sums, _squares, _beyondSquares) = (new double[states], new double[states], new double[states]);
        _dyads = new int[states];
        foreach (var (dyad, probability) in known)
        {
            Add(network.NumberOf(dyad.First), network.NumberOf(dyad.Second), probability);
            Add(network.NumberOf(dyad.Second), network.NumberOf(dyad.First), probability);
        }
    }

    /// <summary>The figures of one dyad, in the order of <see cref="SurroundingFeature"/>.</summary>
    public double[] Of(Dyad dyad, double logOdds)
    {
        var (one, other) = (_network.NumberOf(dyad.First), _network.NumberOf(dyad.Second));
        var own = _probabilities[one, other];
        var shared = Product(_probabilities, one, other);
        var length = Math.Sqrt(Math.Max(0, _squares[one] - (own * own)) * Math.Max(0, _squares[other] - (own * own)));
        var sum = _sums[one] + _sums[other] - (2 * own);
        var alike = Product(_beyond, one, other) / (Math.Sqrt(_beyondSquares[one] * _beyondSquares[other]) + 0.3);
        var (here, there) = (Mean(one, other), Mean(other, one));
        return
        [
            logOdds,
            Math.Log(0.05 + shared),
            shared / (length + 0.3),
            shared / (sum - shared + 1),
            alike,
            Math.Min(here, there),
            Math.Max(here, there),
            Math.Log(here * there),
        ];
    }

    private void Add(int one, int other, double probability)
    {
        var beyond = probability - _mean;
        (_probabilities[one, other], _beyond[one, other]) = (probability, beyond);
        _sums[one] += probability;
        _squares[one] += probability * probability;
        _beyondSquares[one] += beyond * beyond;
        _dyads[one]++;
    }

    private double Mean(int one, int other)
    {
        var own = _probabilities[one, other];
        var dyads = Math.Max(0, _dyads[one] - 1);
        return (Math.Max(0, _sums[one] - own) + (ImaginedDyads * _mean)) / (dyads + ImaginedDyads);
    }

    private static double Product(double[,] table, int one, int other)
    {
        var product = 0.0;
        for (var third = 0; third < table.GetLength(0); third++)
            product += table[one, third] * table[other, third];
        return product;
    }
}
