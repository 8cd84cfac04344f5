using Entente.Coding;
using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests;

internal static class Some
{
    public static CodedEvent Event(
        string type,
        string actors = "",
        string recipients = "",
        EventStatus status = EventStatus.Actual) => new()
    {
        Type = type,
        Quad = "",
        Trigger = "act",
        Actors = Parties(actors),
        Recipients = Parties(recipients),
        Status = status,
    };

    public static Party Party(string text, string country = "", int start = 0) =>
        new(text, "", country, "", start, start + text.Length);

    public static JudgedText Text(CodedEvent[] wanted, params CodedEvent[] found) =>
        new("t", "The text.", wanted, found);

    private static Party[] Parties(string countries) =>
        countries.Length == 0 ? [] : [.. countries.Split(' ').Select(country => Party(country, country))];
}
