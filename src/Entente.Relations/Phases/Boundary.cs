namespace Entente.Relations.Phases;

/// <summary>A change from one phase to the next, with its uncertainty.</summary>
/// <param name="Probability">Posterior probability that the rates changed within the span, 0…1.</param>
/// <param name="Earliest">First day of the span in which the change lies.</param>
/// <param name="Latest">Last day of it, included.</param>
public sealed record Boundary(double Probability, DateOnly Earliest, DateOnly Latest)
{
    /// <summary>Who says that the tie turned there, where the record is too thin to show it by itself; empty for a
    /// change that the series shows. The probability is what the series says of it all the same.</summary>
    public string ToldBy { get; init; } = "";
}
