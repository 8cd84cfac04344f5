namespace Entente.Relations.Ties;

/// <summary>Turns scores into probabilities.</summary>
internal static class Softmax
{
    /// <param name="scores">Log-odds, at least one of them finite; minus infinity for what is ruled out.</param>
    /// <returns>Probabilities in the same order; they sum to 1.</returns>
    public static double[] Of(double[] scores)
    {
        var highest = scores.Max();
        var odds = Array.ConvertAll(scores, score => Math.Exp(score - highest));
        var sum = odds.Sum();
        return Array.ConvertAll(odds, odd => odd / sum);
    }
}
