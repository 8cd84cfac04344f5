namespace Entente.Records.Reference;

/// <summary>What two states owe each other by treaty in one year.</summary>
/// <remarks>ATOP (Leeds and others 2002) or the Correlates of War's formal alliances (Gibler 2009), in which an entente
/// is a promise to consult.</remarks>
/// <param name="Source"><c>atop</c> or <c>cow</c>.</param>
/// <param name="Defense">Help if attacked.</param>
/// <param name="Offense">Help for other aims too; null where the dataset does not ask.</param>
/// <param name="Neutrality">No help to the other's enemy.</param>
/// <param name="Nonaggression">No attack on each other.</param>
/// <param name="Consultation">Talks in a crisis.</param>
public sealed record Alliance(
    string Source, bool Defense, bool? Offense, bool Neutrality, bool Nonaggression, bool Consultation);
