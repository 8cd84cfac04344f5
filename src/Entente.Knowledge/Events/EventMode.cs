namespace Entente.Knowledge.Events;

/// <summary>A finer kind of one type: <c>drone</c> of <c>ASSAULT</c>.</summary>
/// <param name="Type">The type it belongs to.</param>
/// <param name="Name">Lower case, hyphenated: <c>heavy-weapons</c>.</param>
/// <param name="Cameo">The nearest CAMEO code; empty when there is none.</param>
/// <param name="Description">What it covers.</param>
public sealed record EventMode(string Type, string Name, string Cameo, string Description);
