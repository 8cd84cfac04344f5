namespace Entente.Coding;

/// <summary>
/// One actor or recipient of an event: a state, an organ of one, an armed group, an organisation, a person.
/// </summary>
/// <param name="Text">The phrase that names it in the document.</param>
/// <param name="Name">Its name in <c>knowledge/</c>; empty when unknown.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the state it belongs to or acts for, or one of <c>EUU</c>, <c>UNO</c>,
/// <c>NAT</c>, <c>ARL</c>, <c>IGO</c>, <c>ISIL</c>, <c>ALQ</c>, <c>NGO</c>, <c>MNC</c>; empty when unknown.</param>
/// <param name="Sector">PLOVER sector: <c>GOV</c>, <c>MIL</c>, <c>REB</c> …; empty when unknown.</param>
/// <param name="Start">First UTF-16 code unit of the phrase in the document.</param>
/// <param name="End">One past its last code unit.</param>
public sealed record Party(string Text, string Name, string Country, string Sector, int Start, int End);
