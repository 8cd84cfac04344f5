namespace Entente.Relations.Ties;

/// <summary>One figure that speaks for or against a kind of tie, and how much.</summary>
/// <param name="Feature">The figure.</param>
/// <param name="Figure">Its value on the record at hand, as <see cref="TieFeature"/> defines it.</param>
/// <param name="LogOdds">What it adds to the log-odds of the kind, above 0 for, below 0 against.</param>
/// <param name="Why">Why it counts so.</param>
public sealed record TieReason(TieFeature Feature, double Figure, double LogOdds, string Why);
