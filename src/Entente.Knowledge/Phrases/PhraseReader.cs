using Entente.Knowledge.Actors;
using Entente.Knowledge.Names;

namespace Entente.Knowledge.Phrases;

/// <summary>Reads one phrase from its head outwards.</summary>
internal sealed partial class PhraseReader(ActorIndex names, Phrase phrase, Setting setting)
{
    private const int DeepestComplement = 3;
    private const int SeasonDays = 90;

    private int _depth;

    /// <summary>Who the words [from, to) mean.</summary>
    public ActorReading Read(int head, int from, int to)
    {
        var span = phrase.SpanAt(head);
        if (ShipAt(head, from) is { } ship)
            return ReadName(ship, from);
        if (LeaderAt(head, span, from) is { } leader)
        {
            return new ActorReading(
                leader.Code, leader.Sector, leader.Name, NameKind.Person, Reasons.Surname(leader), [leader]);
        }

        return span switch
        {
            null => ReadUnknown(head, from, to),
            { Match.Affix: not (NameAffix.None or NameAffix.Paired) } => ReadUnknown(head, from, to),
            { Kind: NameKind.Role } => ReadRole(span, from, to),
            { Kind: NameKind.Person } => ReadPerson(span, from, to),
            _ => ReadName(span, from),
        };
    }

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

    private ActorReading ReadName(PhraseSpan span, int from)
    {
        var candidate = Preferred(span.Match, setting.Hint);
        if (OwnerBefore(span, from) is { Length: > 0 } owner && owner != candidate.Code)
            candidate = OwnedBy(owner, candidate, span);
        var name = candidate.Name;
        if (candidate.Dates.To < setting.Date && span.IsState)
            name = names.States.Find(candidate.Code)?.Name ?? name;
        var sector = InstitutionBefore(span, from) ?? SectorOf(candidate);
        return new ActorReading(
            candidate.Code, sector, name, candidate.Kind, Reasons.Name(candidate), span.Match.Candidates);
    }

    // The state of the nearest place or state before a name.
    private string OwnerBefore(PhraseSpan span, int from)
    {
        var owner = "";
        foreach (var before in phrase.SpansIn(from, span.Start))
        {
            if (before.Match.Affix == NameAffix.None && (before.IsState || before.Kind == NameKind.Place))
                owner = CodeOf(before);
        }

        return owner;
    }

    // Many states have a Defense Department, many towns Self-Defense Forces; only by itself is it the one known by that
    // name.
    private NameCandidate OwnedBy(string owner, NameCandidate candidate, PhraseSpan span)
    {
        if (candidate.Kind == NameKind.Government)
            return candidate with { Code = owner, Name = names.States.Find(owner)?.Name ?? "" };
        var isNamed = candidate.Kind is NameKind.Group or NameKind.Organisation;
        var generic = isNamed ? names.MatchRole(phrase.Words, span.Start) : null;
        return generic is { } role && role.Length == span.End - span.Start
            ? candidate with { Code = owner, Name = "", Sector = role.Best.Sector }
            : candidate;
    }

    // Police Scotland: the institution's own name ends in the place that it serves.
    private string? InstitutionBefore(PhraseSpan place, int from)
    {
        if (place.Kind != NameKind.Place && !place.IsState)
            return null;
        for (var index = place.Start - 1; index >= from && char.IsUpper(phrase.Words[index][0]); index--)
        {
            var role = phrase.SpanAt(index);
            if (role is { Kind: NameKind.Role, Best.Sector.Length: > 0 } && !PhraseWords.IsWeak(role.Best.Name))
                return role.Best.Sector;
        }

        return null;
    }

    private string SectorOf(NameCandidate candidate)
    {
        if (candidate.Sector.Length > 0)
            return candidate.Sector;
        return candidate.Kind switch
        {
            NameKind.Capital or NameKind.Government => "GOV",
            NameKind.State or NameKind.FormerState or NameKind.Adjective => setting.IsParty ? "GOV" : "",
            NameKind.Demonym when setting.IsParty => candidate.Dates.To is null ? "CVL" : "GOV",
            NameKind.Place => setting.IsParty || !IsTown(candidate.Detail) ? "" : "CVL",
            _ => "",
        };
    }

    private static bool IsTown(string kind) =>
        kind is "city" or "town" or "village" or "district" or "suburb" or "camp";

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

    // "President Trump" in 2022 bears the title of the office that he left; "Finance Minister X" of whom the tables know
    // another office has a new one. Tables and writers may be a season late.
    private bool IsOldTitle(string title, NameCandidate person) =>
        person.Dates.To is { } left && setting.Date is { } day && day > left && day.DayNumber - left.DayNumber > SeasonDays &&
        person.Detail.Contains(title[(title.LastIndexOf(' ') + 1)..], StringComparison.Ordinal);

    private static bool HasOffice(NameCandidate candidate) => AfterOffice(candidate.Sector) == "ELI";

    private bool NotYetInOffice(NameCandidate candidate) => candidate.Dates.From > setting.Date;

    private ActorReading ReadUnknown(int head, int from, int to)
    {
        if (PhraseWords.IsPronoun(phrase.Lower(head)) && to - from == 1)
            return ActorReading.Unknown(Reasons.Pronoun);
        var complements = new Complements(phrase, head + 1, to);
        var of = complements.StartOf("of") is var start and >= 0 ? Inner(start, to) : null;
        if (of is { IsKnown: true } && PhraseWords.IsQuantity(phrase.Lower(head)))
            return of;
        var role = RoleBefore(head + 1, from);
        var words = phrase.Words[head];
        var state = StateAround(head, from, to, complements);
        if (role is null && Apposed(head + 1, to) is { IsKnown: true } apposed && state.Code.Length == 0)
            return apposed;
        var sector = Former(role?.Best.Sector ?? of?.Sector ?? ColourOfWeak(head, from), from, head);
        if (state.Code.Length == 0 && role is not null)
            state = (setting.Hint, "the text around it");
        if (state.Code.Length == 0 && sector.Length == 0)
            return ActorReading.Unknown(Reasons.NothingKnown(words));
        if (role is null && setting.IsParty && IsThing(head))
            return ActorReading.Unknown(Reasons.Thing(words));
        var why = state.Code.Length > 0 ? Reasons.Tied(words, state.By) : Reasons.NoState(words);
        return new ActorReading(state.Code, sector, "", role is null ? NameKind.None : NameKind.Role, why, []);
    }

    // Iranian drones are Iran's, but no party to an act; a Syrian town can be one.
    private bool IsThing(int head) =>
        char.IsLower(phrase.Words[head][0]) && !PhraseWords.IsGround(Folding.Singular(phrase.Lower(head)));

    private static NameCandidate Preferred(NameMatch match, string code)
    {
        if (code.Length == 0 || match.Affix == NameAffix.Paired)
            return match.Best;
        foreach (var candidate in match.Candidates)
        {
            if (candidate.Code == code)
                return candidate;
        }

        return match.Best;
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
