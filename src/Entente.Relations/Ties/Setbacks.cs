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

    public static bool Is(Act act) => Is(act.Event, act.Quad);

    public static bool Is(CodedEvent coded, QuadClass quad) => coded.Status == EventStatus.Negated
        ? quad.IsCooperation()
        : coded.Status == EventStatus.Actual && Undoes(coded);

    /// <summary>Whether the trigger says that something agreed was stopped or put off.</summary>
    public static bool IsHalt(CodedEvent coded) =>
        Halts.Any(stem => coded.Trigger.StartsWith(stem, StringComparison.OrdinalIgnoreCase));

    private static bool Undoes(CodedEvent coded) =>
        IsHalt(coded) || coded.Type == "REJECT" || coded is { Type: "SANCTION", Mode: "discontinue" or "withdraw" };
}
