using Entente.Coding;

namespace Entente.Relations.Pledges;

/// <summary>Which acts bind the one who announces them, and which acts keep them.</summary>
internal static class PledgeTypes
{
    private static readonly string[] Friendly = ["AID", "COOPERATE", "CONSULT", "SUPPORT", "RETREAT", "CONCEDE"];
    private static readonly string[] Hostile = ["SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "REJECT", "PROTEST"];

    /// <summary>Whether it announces an act of the one to the other: an agreement, a threat, anything
    /// planned.</summary>
    public static bool IsPledge(Act act) => act.Event.Status switch
    {
        EventStatus.Actual => act.Event.Type is "AGREE" or "THREATEN",
        EventStatus.Planned => true,
        _ => false,
    };

    /// <summary>Whether it would be welcome: a promise, and no threat.</summary>
    public static bool IsPromise(Act pledge) => pledge.Quad.IsCooperation();

    /// <summary>Whether an act of this type would be what was announced.</summary>
    public static bool Keeps(Act pledge, string type) => pledge.Event.Type switch
    {
        "AGREE" => Friendly.Contains(type),
        "THREATEN" => Hostile.Contains(type),
        _ => pledge.Event.Type == type,
    };
}
