namespace Entente.Knowledge.Events;

/// <summary>A CAMEO code and what it is in PLOVER.</summary>
/// <remarks>Codes are those of CAMEO 1.1b3 (Schrodt, 2012); the conversion is that of PLOVER's manual, 2021.</remarks>
/// <param name="Code">Two to four digits, <c>072</c>.</param>
/// <param name="Name">A short name.</param>
/// <param name="Type">The PLOVER type.</param>
/// <param name="Mode">The type's mode; empty for none.</param>
/// <param name="Contexts">PLOVER contexts; empty for none.</param>
/// <param name="Goldstein">Goldstein scale, −10 (most conflictual) … 10 (most cooperative); null when not
/// known.</param>
public sealed record CameoCode(
    string Code, string Name, string Type, string Mode, IReadOnlyList<string> Contexts, double? Goldstein);
