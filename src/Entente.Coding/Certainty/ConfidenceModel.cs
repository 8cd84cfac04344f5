using System.Collections.Frozen;

namespace Entente.Coding.Certainty;

/// <summary>How probable it is that an event is right, from what it rests on.</summary>
/// <remarks>
/// Logistic regression; the weights are those of <c>knowledge/lexicon/confidence.tsv</c>, which says what they were
/// fitted to. Without that table every event has the confidence ½.
/// </remarks>
internal sealed class ConfidenceModel(IReadOnlyDictionary<string, double> weights)
{
    private const double Lowest = 0.02;
    private const double Highest = 0.98;

    private readonly FrozenDictionary<string, double> _weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The probability, 0.02…0.98.</summary>
    public double Of(in Grounds grounds)
    {
        var sum = _weights.GetValueOrDefault("intercept");
        foreach (var (name, value) in grounds.Named)
            sum += _weights.GetValueOrDefault(name) * value;
        return Math.Clamp(1 / (1 + Math.Exp(-sum)), Lowest, Highest);
    }
}
