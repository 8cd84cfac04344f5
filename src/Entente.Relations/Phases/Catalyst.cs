namespace Entente.Relations.Phases;

/// <summary>
/// An act near a change of phase that may have brought it about, a candidate and not a cause; or what a source says
/// turned the tie.
/// </summary>
/// <param name="Text">Who did what to whom.</param>
/// <param name="Date">Its first possible day.</param>
/// <param name="DateEnd">Its last possible day, included.</param>
/// <param name="Weight">|Goldstein| × documents that report it × probability of a change just then; for what a source
/// tells without that probability, and 0 where no act of the record is meant.</param>
/// <param name="Reports">How many documents report it.</param>
/// <param name="ToldBy">Who calls it so: <c>the writer</c> or whom the writer names; empty for a candidate that only
/// its rank names.</param>
/// <param name="Evidence">The sentences that say so.</param>
public sealed record Catalyst(
    string Text,
    DateOnly Date,
    DateOnly DateEnd,
    double Weight,
    int Reports,
    string ToldBy,
    IReadOnlyList<Evidence> Evidence);
