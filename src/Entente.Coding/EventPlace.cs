namespace Entente.Coding;

/// <summary>Where an event took place.</summary>
/// <param name="Name">The place as <c>knowledge/</c> names it.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state it lies in; empty when unknown.</param>
public sealed record EventPlace(string Name, string Country);
