namespace Entente.Relations.Scores;

/// <summary>An additive logistic model: log-odds = constant + what each figure adds.</summary>
/// <remarks>Hastie and Tibshirani (1990), <i>Generalized Additive Models</i>, with straight lines for the smooth
/// functions, so that a reader can follow each sum by hand.</remarks>
/// <param name="Constant">Log-odds where every figure is 0.</param>
/// <param name="Parts">What each figure adds; a figure has one part at most.</param>
internal sealed record AdditiveModel(double Constant, IReadOnlyList<Bent> Parts)
{
    /// <summary>Log-odds of a case.</summary>
    /// <param name="figures">Its figures, by number.</param>
    public double LogOdds(IReadOnlyList<double> figures)
    {
        var sum = Constant;
        foreach (var part in Parts)
            sum += part.Of(figures[part.Feature]);
        return sum;
    }

    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <param name="probability">0…1.</param>
    /// <param name="least">What 0 counts as, and 1 less this for 1.</param>
    public static double LogOddsOf(double probability, double least)
    {
        var inside = Math.Clamp(probability, least, 1 - least);
        return Math.Log(inside / (1 - inside));
    }
}
