using Entente.Knowledge.Events;

namespace Entente.Coding.Voices;

/// <summary>Turns cooperation that its own actor announces into what it is so far: an agreement to cooperate.</summary>
/// <remarks>
/// PLOVER codebook (2021): intended CONSULT, SUPPORT, COOPERATE and AID are AGREE. What others say that a state will do
/// keeps its type with the status planned, for nobody has agreed to anything.
/// </remarks>
internal static class Promises
{
    private const string Agree = "AGREE";

    /// <summary>The event, or the agreement that it is so far.</summary>
    public static CodedEvent Read(CodedEvent coded, Ontology ontology)
    {
        if (coded.Status != EventStatus.Planned || coded.ReportedBy.Length > 0 || coded.Actors.Count == 0 ||
            coded.Type is not ("CONSULT" or "SUPPORT" or "COOPERATE" or "AID") ||
            !ontology.TryFindType(Agree, out var agree))
            return coded;
        var code = CodeOf(coded.Type);
        return coded with
        {
            Type = Agree,
            Mode = "",
            Quad = agree.Quad,
            Cameo = code,
            Goldstein = ontology.GoldsteinOf(code),
            Why = $"{coded.Why}; announced {coded.Type} → {Agree}",
        };
    }

    /// <summary>CAMEO's "express intent to" provide aid, cooperate materially, meet, support.</summary>
    private static string CodeOf(string type) => type switch
    {
        "AID" => "033",
        "COOPERATE" => "031",
        "CONSULT" => "036",
        _ => "032",
    };
}
