using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Phrases;

internal sealed partial class PhraseReader
{
    private const int SeasonDays = 90;

    private ActorReading ReadPerson(PhraseSpan span, int from, int to)
    {
        var states = StatesBefore(span.Start, from);
        var candidate = Preferred(span.Match, states.Length > 0 ? states : setting.Hint);
        var head = Reasons.Name(candidate);
        var former = HasFormer(from, span.Start);
        var serves = candidate.Dates.Contains(setting.Date ?? names.AsOf) ||
            (setting.Date is null && IsTitled(span, from, to));
        if ((serves && !former) || !HasOffice(candidate))
            return Person(candidate, candidate.Sector, head, span);
        var title = former ? null : RoleBefore(span.Start, from);
        if (title is not null && IsOldTitle(title.Best.Name, candidate))
            title = null;
        var sector = title?.Best.Sector ?? (NotYetInOffice(candidate) && !former ? "" : AfterOffice(candidate.Sector));
        return Person(candidate, sector, Reasons.OutOfOffice(head), span);
    }

    // Who says "Taiwan's deputy foreign minister" in a text without a date says that he is it now.
    private bool IsTitled(PhraseSpan person, int from, int to)
    {
        if (RoleBefore(person.Start, from) is { } title)
            return title.Best.Sector.Length > 0;
        if (person.End >= to || phrase.Lower(person.End) is not ",")
            return false;
        return RoleBefore(to, person.End + 1) is not null && !HasFormer(person.End, to);
    }

    private static ActorReading Person(NameCandidate candidate, string sector, string why, PhraseSpan span) =>
        new(candidate.Code, sector, candidate.Name, NameKind.Person, why, span.Match.Candidates);

    // "President Trump" in 2022 bears the title of the office that he left; "Finance Minister X" of whom the tables
    // know another office has a new one. Tables and writers may be a season late.
    private bool IsOldTitle(string title, NameCandidate person) =>
        person.Dates.To is { } left && setting.Date is { } day && day.DayNumber - left.DayNumber > SeasonDays &&
        person.Detail.Contains(title[(title.LastIndexOf(' ') + 1)..], StringComparison.Ordinal);

    private static bool HasOffice(NameCandidate candidate) => AfterOffice(candidate.Sector) == "ELI";

    private bool NotYetInOffice(NameCandidate candidate) => candidate.Dates.From > setting.Date;

    // The USS Ronald Reagan is no president.
    private PhraseSpan? ShipAt(int head, int from)
    {
        for (var index = head; index >= from; index--)
        {
            if (PhraseWords.IsShipPrefix(phrase.Words[index]))
                return phrase.SpanAt(index) is { Kind: NameKind.Group } navy ? navy : null;
        }

        return null;
    }

    // In a text about the Bahamas "Ingraham" is its prime minister, whoever else has the name.
    private NameCandidate? LeaderAt(int head, PhraseSpan? span, int from)
    {
        if (setting.Hint.Length == 0 || !char.IsUpper(phrase.Words[head][0]) || phrase.FollowsUnknownName(head, from))
            return null;
        var mayBeOther = span is null ||
            (span is { Kind: NameKind.Person or NameKind.Place, Match.Affix: NameAffix.None } &&
             span.End - span.Start == 1 && CodeOf(span) != setting.Hint);
        return mayBeOther ? names.LeaderOf(setting.Hint, phrase.Words[head], setting.Date) : null;
    }

    private string Former(string sector, int from, int head) =>
        HasFormer(from, head) ? AfterOffice(sector) : sector;

    // An elite outlives its office; a rebel, cleric or journalist has none to lose, and a soldier goes home.
    private static string AfterOffice(string sector) => sector switch
    {
        "GOV" or "LEG" or "IGO" or "SPY" or "JUD" => "ELI",
        "MIL" or "COP" => "CVL",
        _ => sector,
    };

    private bool HasFormer(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (PhraseWords.IsFormer(phrase.Lower(index)))
                return true;
        }

        return false;
    }
}
