namespace Entente.Relations.Standings;

/// <summary>The share of words in what two states do and say, beside the dyads with half as many to twice as many
/// acts.</summary>
/// <remarks>Rhetoric beside action (Walker 1981, <i>Behavioral Science</i> 26; Baggott Carter 2020, <i>International
/// Interactions</i> 46): the share of words falls with volume, so that it tells something among like dyads
/// only.</remarks>
/// <param name="Dyads">How many dyads it is compared with.</param>
/// <param name="All">Words in all acts.</param>
/// <param name="Cooperation">Words in cooperation; null without any.</param>
/// <param name="Conflict">Words in conflict; null without any.</param>
public sealed record UsualWords(int Dyads, Usual All, Usual? Cooperation, Usual? Conflict);
