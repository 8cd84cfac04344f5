using Entente.Coding;

namespace Entente.Relations;

/// <summary>The quad class of an event and what it says.</summary>
internal static class QuadClasses
{
    public const int Count = 4;

    /// <remarks>
    /// PLOVER counts every REQUEST as verbal conflict. An appeal (CAMEO's root 02: to help, to meet) is verbal
    /// cooperation in CAMEO and has a positive weight on Goldstein's scale; it is counted so here, lest an invitation
    /// look hostile.
    /// </remarks>
    /// <returns>Null when neither the quad class nor the type is one of PLOVER's.</returns>
    public static QuadClass? Of(CodedEvent coded) => coded.Quad switch
    {
        _ when coded is { Type: "REQUEST", Goldstein: > 0 } => QuadClass.VerbalCooperation,
        "verbal cooperation" => QuadClass.VerbalCooperation,
        "material cooperation" => QuadClass.MaterialCooperation,
        "verbal conflict" => QuadClass.VerbalConflict,
        "material conflict" => QuadClass.MaterialConflict,
        _ => OfType(coded.Type),
    };

    public static bool IsCooperation(this QuadClass quad) =>
        quad is QuadClass.VerbalCooperation or QuadClass.MaterialCooperation;

    public static bool IsMaterial(this QuadClass quad) =>
        quad is QuadClass.MaterialCooperation or QuadClass.MaterialConflict;

    public static string Name(this QuadClass quad) => quad switch
    {
        QuadClass.VerbalCooperation => "verbal cooperation",
        QuadClass.MaterialCooperation => "material cooperation",
        QuadClass.VerbalConflict => "verbal conflict",
        _ => "material conflict",
    };

    private static QuadClass? OfType(string type) => type switch
    {
        "AGREE" or "CONSULT" or "SUPPORT" or "CONCEDE" => QuadClass.VerbalCooperation,
        "COOPERATE" or "AID" or "RETREAT" => QuadClass.MaterialCooperation,
        "REQUEST" or "ACCUSE" or "REJECT" or "THREATEN" => QuadClass.VerbalConflict,
        "PROTEST" or "SANCTION" or "MOBILIZE" or "COERCE" or "ASSAULT" => QuadClass.MaterialConflict,
        _ => null,
    };
}
