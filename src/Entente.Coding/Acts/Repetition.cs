namespace Entente.Coding.Acts;

/// <summary>Links the events of one document that tell of the same act.</summary>
/// <remarks>
/// Two events are the same act when type, status and parties agree, their dates do not speak against it, and either the
/// words that name them are akin, or mode and day are the same. An event is linked to the first of its act, never to
/// one that is linked itself. Cautious by design: two acts taken for one are lost, one taken for two is only counted
/// twice.
/// </remarks>
internal static class Repetition
{
    private const int StemLength = 4;

    /// <summary>The same events, later mentions of an act pointing to its first.</summary>
    public static List<CodedEvent> Link(List<CodedEvent> events)
    {
        for (var index = 1; index < events.Count; index++)
        {
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (events[earlier].SameAs is not null || !IsSame(events[earlier], events[index]))
                    continue;
                events[index] = events[index] with { SameAs = earlier };
                break;
            }
        }

        return events;
    }

    private static bool IsSame(CodedEvent first, CodedEvent second) =>
        first.Type == second.Type && first.Status == second.Status && AgreeOnModes(first, second) &&
        AgreeOnParties(first, second) && AgreeOnDates(first.Date, second.Date) &&
        (AreAkin(first.Trigger, second.Trigger) || IsOneDay(first, second));

    private static bool AgreeOnModes(CodedEvent first, CodedEvent second) =>
        first.Mode == second.Mode || first.Mode.Length == 0 || second.Mode.Length == 0;

    /// <summary>Both sides known and equal, or what one event leaves out is in the other.</summary>
    private static bool AgreeOnParties(CodedEvent first, CodedEvent second)
    {
        var (actors, others) = (Countries(first.Actors), Countries(second.Actors));
        var (recipients, targets) = (Countries(first.Recipients), Countries(second.Recipients));
        return (actors.Count > 0 || recipients.Count > 0) && (others.Count > 0 || targets.Count > 0) &&
            Agree(actors, others) && Agree(recipients, targets) &&
            (actors.Overlaps(others) || recipients.Overlaps(targets));
    }

    private static bool Agree(HashSet<string> first, HashSet<string> second) =>
        first.Count == 0 || second.Count == 0 || first.SetEquals(second);

    private static HashSet<string> Countries(IReadOnlyList<Party> parties) =>
        [.. parties.Select(party => party.Country).Where(country => country.Length > 0)];

    /// <summary>A date that the text does not give agrees with any.</summary>
    private static bool AgreeOnDates(EventDate first, EventDate second) =>
        !IsStated(first) || !IsStated(second) || (first.First <= second.Last && second.First <= first.Last);

    private static bool IsStated(EventDate date) =>
        date.Precision is not (DatePrecision.Document or DatePrecision.Unknown);

    private static bool IsOneDay(CodedEvent first, CodedEvent second) =>
        first.Mode == second.Mode && first.Mode.Length > 0 && IsStated(first.Date) && first.Date == second.Date;

    /// <summary>"invaded" and "invasion", "agreed" and "the agreement".</summary>
    private static bool AreAkin(string first, string second) =>
        first.Length >= StemLength && second.Length >= StemLength &&
        LastWord(first).StartsWith(Stem(LastWord(second)), StringComparison.OrdinalIgnoreCase);

    private static string Stem(string word) => word[..Math.Min(StemLength, word.Length)];

    private static string LastWord(string trigger) => trigger[(trigger.LastIndexOf(' ') + 1)..];
}
