namespace Entente.Relations.Phases;

/// <summary>A stretch of time with one pattern of acts between two states.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Tie">The most probable tie on the acts of the phase alone.</param>
/// <param name="Probability">Its probability, 0…1.</param>
/// <param name="Text">The phase in one line, with its counts.</param>
/// <param name="Events">Acts between the two that took place in it.</param>
/// <param name="Boundary">The change that begins it. The first phase begins with the record, not with a change: its
/// boundary has probability 0.</param>
/// <param name="Catalysts">What happened around its beginning, the weightiest first: candidates, not causes.</param>
/// <param name="Evidence">The weightiest acts of the phase.</param>
public sealed record Phase(
    DateOnly From,
    DateOnly To,
    string Tie,
    double Probability,
    string Text,
    int Events,
    Boundary Boundary,
    IReadOnlyList<Catalyst> Catalysts,
    IReadOnlyList<Evidence> Evidence);
