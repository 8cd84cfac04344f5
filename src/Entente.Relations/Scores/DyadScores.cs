namespace Entente.Relations.Scores;

/// <summary>How much a dyad is like those that scholars record, from events alone.</summary>
/// <remarks>Probabilities as fitted on dyads of ICEWS; of a source that covers the world otherwise they rank, and are
/// off. None says that there is a treaty.</remarks>
/// <param name="Alliance">Like states with a defence pact, 0…1.</param>
/// <param name="Rivalry">Like strategic rivals, 0…1.</param>
/// <param name="Dispute">Like parties to a militarised dispute in the ten years before, 0…1.</param>
public readonly record struct DyadScores(double Alliance, double Rivalry, double Dispute);
