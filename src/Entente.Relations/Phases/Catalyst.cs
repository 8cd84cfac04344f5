namespace Entente.Relations.Phases;

/// <summary>An act near a change of phase that may have brought it about: a candidate, not a cause.</summary>
/// <param name="Text">Who did what to whom.</param>
/// <param name="Date">Its first possible day.</param>
/// <param name="DateEnd">Its last possible day, included.</param>
/// <param name="Weight">|Goldstein| × documents that report it × probability of a change just then.</param>
/// <param name="Reports">How many documents report it.</param>
/// <param name="Evidence">The sentences that say so.</param>
public sealed record Catalyst(
    string Text,
    DateOnly Date,
    DateOnly DateEnd,
    double Weight,
    int Reports,
    IReadOnlyList<Evidence> Evidence);
