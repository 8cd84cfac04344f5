using Entente.Knowledge.Actors;
using Entente.Knowledge.Names;

namespace Entente.Knowledge.Phrases;

/// <summary>Reads one phrase from its head outwards.</summary>
internal sealed partial class PhraseReader(ActorIndex names, Phrase phrase, Setting setting)
{
    private const int DeepestComplement = 3;

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
}
