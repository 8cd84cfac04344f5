namespace Entente.Relations.States;

/// <summary>How isolated a state is among all, in three parts, each against expectation (docs/relations.md).</summary>
/// <param name="State">Its code.</param>
/// <param name="Among">How many states were ranked.</param>
/// <param name="Avoided">Share of the acts that its size and the others' lead one to expect with each other state and
/// that are missing.</param>
/// <param name="Condemned">Share of conflict, by Goldstein weight, in what other states do to it.</param>
/// <param name="Dependent">Herfindahl index of its cooperation over other states: 1 all with one patron.</param>
public sealed record StateIsolation(string State, int Among, Measured Avoided, Measured Condemned, Measured Dependent);
