using Entente.Coding;

namespace Entente.Relations.Ties;

/// <summary>Acts that undo cooperation: it was denied, refused, suspended or broken off.</summary>
internal static class Setbacks
{
    private static readonly string[] Halts =
    [
        "suspen", "halt", "freez", "froze", "postpon", "cancel", "shelv", "stall", "delay",
        "break off", "broke off", "call off", "called off",
    ];

    public static bool Is(Act act) =>
        act.Event.Status == EventStatus.Negated ? act.Quad.IsCooperation() : act.TookPlace && Undoes(act);

    /// <summary>Whether the trigger says that something agreed was stopped or put off.</summary>
    public static bool IsHalt(CodedEvent coded) =>
        Halts.Any(stem => coded.Trigger.StartsWith(stem, StringComparison.OrdinalIgnoreCase));

    private static bool Undoes(Act act) =>
        IsHalt(act.Event) || act.Event.Type == "REJECT" ||
        act.Event is { Type: "SANCTION", Mode: "discontinue" or "withdraw" };
}
