using Entente.Coding;

namespace Entente.Relations;

/// <summary>Acts that their actors do with or to each other when no recipient is named.</summary>
internal static class Mutual
{
    private static readonly string[] Fights =
        ["clash", "fight", "fought", "war", "battle", "skirmish", "exchange", "trade"];
    private static readonly string[] Treaties = ["sign", "ratif", "conclude", "treaty", "pact"];

    public static bool Is(CodedEvent coded) => coded.Type switch
    {
        "AGREE" or "CONSULT" or "COOPERATE" => true,
        "ASSAULT" => StartsWithAny(coded.Trigger, Fights),
        "SUPPORT" => coded.Cameo == "057" || StartsWithAny(coded.Trigger, Treaties),
        _ => false,
    };

    private static bool StartsWithAny(string trigger, string[] stems) =>
        trigger.Split(' ').Any(word => stems.Any(stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)));
}
