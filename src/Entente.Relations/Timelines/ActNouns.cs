using Entente.Coding;

namespace Entente.Relations.Timelines;

/// <summary>What an act is called in a line: its type, made more exact by its mode and context.</summary>
internal static class ActNouns
{
    private static readonly string[] Telling =
        ["military", "economic", "intelligence", "humanitarian", "nuclear", "cyber"];

    public static string Of(CodedEvent coded)
    {
        var noun = OfMode(coded.Type, coded.Mode) ?? (IsAppeal(coded) ? "appeal" : OfType(coded.Type));
        var context = TakesContext(coded.Type) ? coded.Contexts.FirstOrDefault(Telling.Contains) : null;
        return context is null ? noun : $"{context} {noun}";
    }

    private static bool IsAppeal(CodedEvent coded) => coded is { Type: "REQUEST", Goldstein: > 0 };

    private static bool TakesContext(string type) =>
        type is "AGREE" or "SUPPORT" or "COOPERATE" or "AID" or "THREATEN" or "SANCTION" or "CONSULT";

    private static string? OfMode(string type, string mode) => (type, mode) switch
    {
        ("CONSULT", "visit") => "visit",
        ("CONSULT", "phone") => "phone call",
        ("RETREAT", "withdraw") => "withdrawal",
        ("RETREAT", "release") => "release",
        ("RETREAT", "disarm") => "disarmament",
        ("RETREAT", "ceasefire") => "ceasefire",
        ("RETREAT", "resign") => "resignation",
        ("ACCUSE", "disapprove") => "criticism",
        ("ACCUSE", "investigate") => "investigation",
        ("SANCTION", "convict") => "conviction",
        ("SANCTION", "expel") => "expulsion",
        ("SANCTION", "withdraw") => "help withdrawn",
        ("SANCTION", "discontinue") => "relations cut back",
        ("MOBILIZE", "weapons") => "arms deployed",
        ("COERCE", "arrest") => "arrest",
        ("COERCE", "deport") => "deportation",
        ("COERCE", "seize") => "seizure",
        ("COERCE", "cyber") => "cyber attack",
        ("ASSAULT", "aerial") => "air strike",
        ("ASSAULT", "drone") => "drone strike",
        ("ASSAULT", "abduct") => "abduction",
        _ => null,
    };

    private static string OfType(string type) => type switch
    {
        "AGREE" => "agreement",
        "CONSULT" => "talks",
        "SUPPORT" => "support",
        "CONCEDE" => "concession",
        "COOPERATE" => "cooperation",
        "AID" => "aid",
        "RETREAT" => "retreat",
        "REQUEST" => "demand",
        "ACCUSE" => "accusation",
        "REJECT" => "refusal",
        "THREATEN" => "threat",
        "PROTEST" => "protest",
        "SANCTION" => "sanction",
        "MOBILIZE" => "deployment",
        "COERCE" => "coercion",
        "ASSAULT" => "attack",
        _ => type.ToLowerInvariant(),
    };
}
