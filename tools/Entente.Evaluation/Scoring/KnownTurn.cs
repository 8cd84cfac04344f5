using Entente.Relations;

namespace Entente.Evaluation.Scoring;

/// <summary>A day on which the relation of two states is known to have turned.</summary>
/// <param name="Dyad">The two.</param>
/// <param name="Date">The day.</param>
/// <param name="What">What happened.</param>
/// <param name="WithinDays">How near a boundary must lie.</param>
internal sealed record KnownTurn(Dyad Dyad, DateOnly Date, string What, int WithinDays);
