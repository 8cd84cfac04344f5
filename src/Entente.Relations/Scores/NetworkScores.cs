using Entente.Relations.Attention;

namespace Entente.Relations.Scores;

/// <summary>The three scores for every dyad of a network.</summary>
internal static class NetworkScores
{
    /// <param name="network">The network.</param>
    /// <param name="table">The models.</param>
    public static IReadOnlyDictionary<Dyad, DyadScores> Of(StateNetwork network, ScoreTable table)
    {
        var pairs = network.Pairs.ToList();
        var figures = FiguresOf(network);
        var (alliance, rivalry, dispute) = (
            Of(ScoreKind.Alliance, network, figures, table),
            Of(ScoreKind.Rivalry, network, figures, table),
            Of(ScoreKind.Dispute, network, figures, table));
        return pairs.Select((pair, index) => (
                pair.Dyad, Scores: new DyadScores(alliance[index], rivalry[index], dispute[index])))
            .ToDictionary(item => item.Dyad, item => item.Scores);
    }

    /// <summary>The figures of the first step for every pair, in order.</summary>
    public static IReadOnlyList<double[]> FiguresOf(StateNetwork network)
    {
        if (!network.Pairs.Any())
            return [];
        var figures = new ScoreFigures(network);
        return [.. network.Pairs.Select(pair => figures.Of(pair.Dyad, pair.Counts))];
    }

    /// <summary>The figures of the second step for every pair, in order.</summary>
    /// <param name="network">The network.</param>
    /// <param name="first">Log-odds of the first step, in order.</param>
    public static IReadOnlyList<double[]> SurroundingsOf(StateNetwork network, IReadOnlyList<double> first)
    {
        var surroundings = new Surroundings(network, first);
        return [.. network.Pairs.Zip(first, (pair, logOdds) => surroundings.Of(pair.Dyad, logOdds))];
    }

    private static List<double> Of(
        ScoreKind kind, StateNetwork network, IReadOnlyList<double[]> figures, ScoreTable table)
    {
        var first = figures.Select(table.First(kind).LogOdds).ToList();
        return [.. SurroundingsOf(network, first).Select(table.Second(kind).LogOdds)
            .Select(AdditiveModel.Probability)];
    }
}
