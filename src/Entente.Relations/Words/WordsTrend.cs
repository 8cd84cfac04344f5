namespace Entente.Relations.Words;

/// <summary>Whether words or deeds gain: the share of words in the earlier half of the dated acts and in the
/// later.</summary>
/// <param name="Since">Day of the first act of the later half.</param>
/// <param name="Before">Share of words in the earlier half, 0…1.</param>
/// <param name="After">Share of words in the later half.</param>
/// <param name="Rising">Probability that the share of words rose, 0…1; near 0 when deeds gained.</param>
public sealed record WordsTrend(DateOnly Since, double Before, double After, double Rising);
