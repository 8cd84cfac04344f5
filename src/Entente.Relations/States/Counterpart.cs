namespace Entente.Relations.States;

/// <summary>Another party that a state has to do with.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Events">Acts between the two that took place.</param>
/// <param name="Cooperation">Sum of the weights of cooperation, at least 0.</param>
/// <param name="Conflict">Sum of the weights of conflict, at least 0.</param>
/// <param name="First">Day of the first act; null when none is dated.</param>
/// <param name="Last">Day of the last one.</param>
/// <param name="Evidence">The weightiest acts.</param>
public sealed record Counterpart(
    string Code,
    string Name,
    int Events,
    double Cooperation,
    double Conflict,
    DateOnly? First,
    DateOnly? Last,
    IReadOnlyList<Evidence> Evidence);
