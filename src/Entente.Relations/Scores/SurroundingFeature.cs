namespace Entente.Relations.Scores;

/// <summary>A figure of the second step: what the first step says of the two, and of their ties with third
/// states.</summary>
/// <remarks>Allies of one state are often allies of each other, and whom few are tied to is tied to few: the second
/// step tells a dyad from its surroundings. p is the first step's probability, m its mean over all dyads.</remarks>
internal enum SurroundingFeature
{
    /// <summary>Log-odds of the first step.</summary>
    FirstStep,

    /// <summary>ln(0.05 + Σ p(i, k) p(j, k)) over third states k.</summary>
    Shared,

    /// <summary>Cosine of p(i, ·) and p(j, ·), drawn to 0.</summary>
    Cosine,

    /// <summary>Shared over all: Σ p(i, k) p(j, k) / (Σ p(i, k) + Σ p(j, k) − shared + 1).</summary>
    Overlap,

    /// <summary>Correlation of p(i, ·) − m and p(j, ·) − m over the third states both deal with, drawn to 0.</summary>
    Correlation,

    /// <summary>Mean of p(i, ·) or p(j, ·), drawn to m by three dyads: the lower of the two.</summary>
    LowerMean,

    /// <summary>The higher of the two.</summary>
    HigherMean,

    /// <summary>ln of their product.</summary>
    MeansProduct,
}
