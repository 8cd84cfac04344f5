using Entente.Coding;

namespace Entente.Evaluation.Scoring;

/// <summary>Tells, text by text, which events were missed, invented or changed, with the coder's reasons.</summary>
internal static class EventMisses
{
    /// <summary>Lists the texts that were not coded as the gold codes them.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>Lines for people: the text, then its events, indented.</returns>
    public static IEnumerable<string> Of(IEnumerable<JudgedText> texts) => texts.SelectMany(Of);

    private static IEnumerable<string> Of(JudgedText text)
    {
        var missed = text.Wanted.ToList();
        var invented = text.Found.ToList();
        Pair(missed, invented, (wanted, found) => Outline(wanted) == Outline(found));
        var changed = Pair(missed, invented, (wanted, found) => wanted.Type == found.Type);
        string[] lines =
        [
            .. changed.Select(pair =>
                $"  changed   {Outline(pair.Wanted)} into {Outline(pair.Found)} {Reason(pair.Found)}"),
            .. missed.Select(wanted => $"  missed    {Outline(wanted)} “{wanted.Trigger}”"),
            .. invented.Select(found => $"  invented  {Outline(found)} {Reason(found)}"),
        ];
        if (lines.Length == 0)
            return [];
        return [$"{text.Id}: {text.Text}", .. lines, .. text.Refusals.Select(refusal => $"  refused   {refusal}")];
    }

    private static List<(CodedEvent Wanted, CodedEvent Found)> Pair(
        List<CodedEvent> missed,
        List<CodedEvent> invented,
        Func<CodedEvent, CodedEvent, bool> isSame)
    {
        var pairs = new List<(CodedEvent, CodedEvent)>();
        foreach (var wanted in missed.ToArray())
        {
            if (invented.Find(found => isSame(wanted, found)) is not { } match)
                continue;
            pairs.Add((wanted, match));
            missed.Remove(wanted);
            invented.Remove(match);
        }

        return pairs;
    }

    /// <summary>An event in one phrase: <c>AID IRN>RUS planned</c>.</summary>
    public static string Outline(CodedEvent coded) =>
        $"{coded.Type} {Side(coded.Actors)}>{Side(coded.Recipients)} {coded.Status.ToString().ToLowerInvariant()}";

    private static string Reason(CodedEvent coded) => $"“{coded.Trigger}”: {coded.Why}";

    private static string Side(IReadOnlyList<Party> side) =>
        string.Join('+', Dyads.Countries(side).Select(country => country.Length == 0 ? "?" : country));
}
