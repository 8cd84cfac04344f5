namespace Entente.Knowledge.Events;

/// <summary>One of PLOVER's sixteen types of political act.</summary>
/// <param name="Name">Upper case: <c>AID</c>.</param>
/// <param name="Quad">Its quad class: <c>verbal cooperation</c>, <c>material cooperation</c>, <c>verbal conflict</c> or
/// <c>material conflict</c>.</param>
/// <param name="Description">What it covers.</param>
public sealed record EventType(string Name, string Quad, string Description);
