using Entente.Relations.Attention;
using Entente.Relations.Thirds;
using Entente.Relations.Ties;

namespace Entente.Relations.States;

/// <summary>The isolation of every state of a store, ranked.</summary>
/// <remarks>
/// Avoided: what is missing of the attention that quasi-independence expects (Goodman 1968), beside what a Poisson
/// count would miss by chance. Condemned: the share of conflict in what others do to a state beside the share in all
/// that states do. Dependent: the Herfindahl index of its cooperation (Hirschman 1945) beside that of a state which
/// spread as many acts by the others' sizes.
/// </remarks>
internal static class IsolationTable
{
    private const double ImaginedWeight = 5;

    /// <summary>The states of which enough is told; none where there are fewer than ten.</summary>
    public static IReadOnlyList<StateIsolation> Of(TieGathering gathered)
    {
        var network = gathered.Period;
        var states = network.WellKnown.Select(network.NumberOf).ToList();
        if (states.Count == 0)
            return [];
        var all = network.Table(counts => counts.All);
        var expected = ExpectedAttention.Of(all);
        var cooperation = network.Table(counts => counts.Cooperation);
        var conflict = ShareOfAll(network.States, gathered.Stances);
        var avoided = Ranked(states, state => Avoided(all, expected, state));
        var condemned = Ranked(
            states, state => (Condemned(network.States[state], gathered.Stances, conflict), conflict));
        var (cooperative, sizes) = (ExpectedAttention.Margins(cooperation), ExpectedAttention.Margins(expected));
        var dependent = Ranked(
            states, state => Dependent(cooperation, cooperative[state], expected, sizes[state], state));
        return [.. states.Select(state => new StateIsolation(
            network.States[state], states.Count, avoided[state], condemned[state], dependent[state]))];
    }

    private static (double Value, double Expected) Avoided(double[,] all, double[,] expected, int state)
    {
        var (missing, byChance, sum) = (0.0, 0.0, 0.0);
        for (var other = 0; other < all.GetLength(1); other++)
        {
            sum += expected[state, other];
            missing += Math.Max(0, expected[state, other] - all[state, other]);
            byChance += Shortfall(expected[state, other]);
        }

        return (missing / sum, byChance / sum);
    }

    /// <summary>E[max(0, λ − X)] of a Poisson count: half its mean deviation, λ^(⌊λ⌋+1) e^−λ / ⌊λ⌋!.</summary>
    private static double Shortfall(double rate) => rate <= 0
        ? 0
        : Math.Exp(((Math.Floor(rate) + 1) * Math.Log(rate)) - rate -
            MathNet.Numerics.SpecialFunctions.FactorialLn((int)Math.Floor(rate)));

    private static double ShareOfAll(IReadOnlyList<string> states, Stances stances)
    {
        var (against, all) = (0.0, 0.0);
        foreach (var stance in states.SelectMany(state => OfStates(state, stances)))
            (against, all) = (against + stance.Against, all + stance.For + stance.Against);
        return all > 0 ? against / all : 0;
    }

    // Drawn a little towards the share of all: three harsh acts are no isolation.
    private static double Condemned(string state, Stances stances, double usual)
    {
        var (against, all) = (usual * ImaginedWeight, ImaginedWeight);
        foreach (var stance in OfStates(state, stances))
            (against, all) = (against + stance.Against, all + stance.For + stance.Against);
        return against / all;
    }

    private static IEnumerable<Stance> OfStates(string state, Stances stances) =>
        stances.Towards(state).Where(entry => Camp.IsState(entry.Key)).Select(entry => entry.Value);

    private static (double Value, double Expected) Dependent(
        double[,] cooperation, double count, double[,] expected, double size, int state)
    {
        if (count <= 0)
            return (1, 1);
        var (index, bySize) = (0.0, 0.0);
        for (var other = 0; other < cooperation.GetLength(1); other++)
        {
            index += Math.Pow(cooperation[state, other] / count, 2);
            bySize += Math.Pow(expected[state, other] / size, 2);
        }

        // A few acts lie unevenly by chance alone.
        return (index, bySize + ((1 - bySize) / count));
    }

    private static Dictionary<int, Measured> Ranked(
        List<int> states, Func<int, (double Value, double Expected)> measure)
    {
        var measured = states.ToDictionary(state => state, measure);
        return measured.OrderByDescending(entry => entry.Value.Value - entry.Value.Expected).ThenBy(entry => entry.Key)
            .Select((entry, place) => (State: entry.Key, Measured: new Measured(
                Math.Min(1, entry.Value.Value), Math.Min(1, entry.Value.Expected), place + 1)))
            .ToDictionary(entry => entry.State, entry => entry.Measured);
    }
}
