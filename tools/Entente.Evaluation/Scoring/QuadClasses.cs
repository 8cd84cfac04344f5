using System.Collections.Frozen;

namespace Entente.Evaluation.Scoring;

/// <summary>PLOVER's sixteen types and their quad classes.</summary>
/// <remarks>
/// Kept apart from <c>knowledge/ontology</c>, so that a slip there shows in the figures instead of hiding in them.
/// </remarks>
internal static class QuadClasses
{
    private static readonly FrozenDictionary<string, string> OfType = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["verbal cooperation"] = "AGREE CONSULT SUPPORT CONCEDE",
        ["material cooperation"] = "COOPERATE AID RETREAT",
        ["verbal conflict"] = "REQUEST ACCUSE REJECT THREATEN",
        ["material conflict"] = "PROTEST SANCTION MOBILIZE COERCE ASSAULT",
    }.SelectMany(row => row.Value.Split(' '), (row, type) => (Type: type, Quad: row.Key))
        .ToFrozenDictionary(row => row.Type, row => row.Quad, StringComparer.Ordinal);

    /// <summary>The types in alphabetical order.</summary>
    public static IEnumerable<string> Types => OfType.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether this is one of the sixteen types.</summary>
    public static bool Knows(string type) => OfType.ContainsKey(type);

    /// <summary>The quad class of a type that is known.</summary>
    public static string Of(string type) => OfType[type];
}
