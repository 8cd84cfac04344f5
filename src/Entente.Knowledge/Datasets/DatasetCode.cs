namespace Entente.Knowledge.Datasets;

/// <summary>Whom a dataset's name or code means.</summary>
/// <param name="Code">State or organisation, as in <c>ActorReading.Country</c>; empty when it is none.</param>
/// <param name="Sector">PLOVER sector; empty when the table does not say.</param>
public readonly record struct DatasetCode(string Code, string Sector);
