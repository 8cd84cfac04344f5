namespace Entente.Knowledge.Actors;

/// <summary>One thing that a name can mean.</summary>
/// <param name="Code">State, or <c>EUU</c>, <c>UNO</c>, <c>NAT</c>, <c>ARL</c>, <c>IGO</c>, <c>ISIL</c>, <c>ALQ</c>,
/// <c>NGO</c>, <c>MNC</c>; empty for a role.</param>
/// <param name="Sector">PLOVER sector; empty when the table does not say.</param>
/// <param name="Name">Its full name: Vladimir Putin for "Putin", Iran for "Iranian".</param>
/// <param name="Kind">What it is.</param>
/// <param name="Dates">When it bore the name or held the office.</param>
/// <param name="Detail">A person's office, a place's kind, a capital's or government seat's own name; empty for
/// none.</param>
public sealed record NameCandidate(
    string Code, string Sector, string Name, NameKind Kind, DateSpan Dates = default, string Detail = "");
