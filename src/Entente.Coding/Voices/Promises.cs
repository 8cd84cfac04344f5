using Entente.Knowledge.Events;

namespace Entente.Coding.Voices;

/// <summary>
/// Turns what an actor announces of itself into what it is so far: an agreement, a threat, a refusal.
/// </summary>
/// <remarks>
/// PLOVER codebook (2021): intended CONSULT, SUPPORT, COOPERATE, AID and yielding (CAMEO 035) are AGREE, announced
/// force and sanctions are
/// THREATEN, also when the actor says that they may come; so is an announced boycott. Announced non-cooperation is
/// REJECT. What others say that a state will do keeps its type with the status
/// planned, for the state itself has promised and threatened nothing.
/// </remarks>
internal static class Promises
{
    /// <summary>The event, or what its announcement makes of it.</summary>
    /// <param name="coded">The event as its frame has it.</param>
    /// <param name="voice">Whether its clause says <i>will</i> (the act, or that it will not come) or, reported,
    /// <i>may</i>.</param>
    /// <param name="isOwnWord">Whether nobody else says so: the writer, the actor, or somebody of its state.</param>
    /// <param name="ontology">For the quad class and the codes of the new type.</param>
    public static CodedEvent Read(CodedEvent coded, Voice voice, bool isOwnWord, Ontology ontology)
    {
        var type = voice.IsRaised ? TypeOfRaised(coded) : TypeOf(coded, voice.IsAnnounced);
        return type.Length == 0 || !isOwnWord || coded.Actors.Count == 0
            ? coded
            : As(coded, type, ontology);
    }

    private static string TypeOf(CodedEvent coded, bool isAnnounced) => (coded.Type, coded.Status) switch
    {
        ("CONSULT" or "SUPPORT" or "COOPERATE" or "AID", EventStatus.Planned) => "AGREE",
        ("CONCEDE" or "RETREAT", EventStatus.Planned) when isAnnounced => "AGREE",
        ("ASSAULT" or "SANCTION" or "COERCE", EventStatus.Planned) when isAnnounced => "THREATEN",
        ("PROTEST" or "REJECT", EventStatus.Planned) when isAnnounced && IsBoycott(coded) => "THREATEN",
        ("CONSULT" or "COOPERATE" or "AID" or "CONCEDE" or "RETREAT", EventStatus.Negated) when isAnnounced => "REJECT",
        _ => "",
    };

    /// <summary>"The bloc may halt its aid, its envoy said".</summary>
    private static string TypeOfRaised(CodedEvent coded) =>
        coded.Type is "ASSAULT" or "SANCTION" or "COERCE" ? "THREATEN" : "";

    private static CodedEvent As(CodedEvent coded, string type, Ontology ontology)
    {
        var code = CodeOf(coded.Type, type, ontology);
        return coded with
        {
            Type = type,
            Mode = "",
            Status = type == "AGREE" ? coded.Status : EventStatus.Actual,
            Quad = ontology.QuadOf(type),
            Cameo = code,
            Goldstein = ontology.GoldsteinOf(code),
            Why = $"{coded.Why}; announced {coded.Type} → {type}",
        };
    }

    private static bool IsBoycott(CodedEvent coded) =>
        coded.Mode == "boycott" || coded.Trigger.Contains("boycott", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// CAMEO's "express intent to" provide aid, cooperate materially, meet, support; else the type's own code.
    /// </summary>
    private static string CodeOf(string from, string type, Ontology ontology) => (from, type) switch
    {
        ("AID", "AGREE") => "033",
        ("COOPERATE", "AGREE") => "031",
        ("CONSULT", "AGREE") => "036",
        ("CONCEDE" or "RETREAT", "AGREE") => "035",
        (_, "AGREE") => "032",
        _ => ontology.CameoOf(type, ""),
    };
}
