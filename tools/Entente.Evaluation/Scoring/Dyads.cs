using Entente.Coding;

namespace Entente.Evaluation.Scoring;

/// <summary>The pairs of countries between which an event runs.</summary>
internal static class Dyads
{
    /// <summary>One pair for each actor and recipient, each country once; empty where a side names none.</summary>
    /// <param name="coded">The event.</param>
    public static IEnumerable<(string Actor, string Recipient)> Of(CodedEvent coded) =>
        from actor in Countries(coded.Actors)
        from recipient in Countries(coded.Recipients)
        select (actor, recipient);

    /// <summary>The countries of one side in order, each once; a single empty one where it names no party.</summary>
    /// <param name="side">Actors or recipients.</param>
    public static IReadOnlyList<string> Countries(IReadOnlyList<Party> side) =>
        side.Count == 0
            ? [""]
            : [.. side.Select(party => party.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
