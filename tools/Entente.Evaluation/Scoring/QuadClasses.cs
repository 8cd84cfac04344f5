using System.Collections.Frozen;

namespace Entente.Evaluation.Scoring;

/// <summary>PLOVER's sixteen types and their quad classes.</summary>
/// <remarks>
/// Kept apart from <c>knowledge/ontology</c>, so that a slip there shows in the figures instead of hiding in them.
/// </remarks>
internal static class QuadClasses
{
    private static readonly (string Quad, string Types)[] Rows =
    [
        ("verbal cooperation", "AGREE CONSULT SUPPORT CONCEDE"),
        ("material cooperation", "COOPERATE AID RETREAT"),
        ("verbal conflict", "REQUEST ACCUSE REJECT THREATEN"),
        ("material conflict", "PROTEST SANCTION MOBILIZE COERCE ASSAULT"),
    ];

    private static readonly FrozenDictionary<string, string> OfType = Rows
        .SelectMany(row => row.Types.Split(' '), (row, type) => (Type: type, row.Quad))
        .ToFrozenDictionary(row => row.Type, row => row.Quad, StringComparer.Ordinal);

    /// <summary>The types in alphabetical order.</summary>
    public static IEnumerable<string> Types => OfType.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether this is one of the sixteen types.</summary>
    public static bool Knows(string type) => OfType.ContainsKey(type);

    /// <summary>The quad class of a type that is known.</summary>
    public static string Of(string type) => OfType[type];
}
