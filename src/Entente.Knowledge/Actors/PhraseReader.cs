namespace Entente.Knowledge.Actors;

/// <summary>Reads one phrase from its head outwards.</summary>
internal sealed class PhraseReader(ActorIndex names, Phrase phrase, Setting setting)
{
    private const int DeepestComplement = 3;

    private int _depth;

    /// <summary>Who the words [from, to) mean.</summary>
    public ActorReading Read(int head, int from, int to)
    {
        var span = phrase.SpanAt(head);
        return span switch
        {
            null => ReadUnknown(head, from, to),
            { Match.Affix: not (NameAffix.None or NameAffix.Paired) } => ReadUnknown(head, from, to),
            { Kind: NameKind.Role } => ReadRole(span, from, to),
            { Kind: NameKind.Person } => ReadPerson(span, from),
            _ => ReadName(span, from),
        };
    }

    private ActorReading ReadName(PhraseSpan span, int from)
    {
        var candidate = Preferred(span.Match, setting.Hint);
        var owner = StatesBefore(span.Start, from);
        // Many states have a Defense Department; only by itself is it Washington's.
        if (candidate.Kind == NameKind.Government && owner.Length > 0 && owner != candidate.Code)
            candidate = candidate with { Code = owner, Name = names.States.Find(owner)?.Name ?? "" };
        var name = candidate.Name;
        if (candidate.Dates.To < setting.Date && span.IsState)
            name = names.States.Find(candidate.Code)?.Name ?? name;
        return new ActorReading(
            candidate.Code, SectorOf(candidate), name, candidate.Kind, Reasons.Name(candidate), span.Match.Candidates);
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

    private static bool IsTown(string kind) => kind is "city" or "town" or "village" or "district" or "suburb" or "camp";

    private ActorReading ReadPerson(PhraseSpan span, int from)
    {
        var states = StatesBefore(span.Start, from);
        var candidate = Preferred(span.Match, states.Length > 0 ? states : setting.Hint);
        var head = Reasons.Name(candidate);
        var serves = setting.Date is { } date ? candidate.Dates.Contains(date) : candidate.Dates.To is null;
        var former = HasFormer(from, span.Start);
        if (serves && !former)
            return Person(candidate, candidate.Sector, head, span);
        var title = former ? null : RoleBefore(span.Start, from);
        var sector = title?.Best.Sector ?? (NotYetInOffice(candidate) && !former ? "" : "ELI");
        return Person(candidate, sector, Reasons.OutOfOffice(head), span);
    }

    private static ActorReading Person(NameCandidate candidate, string sector, string why, PhraseSpan span) =>
        new(candidate.Code, sector, candidate.Name, NameKind.Person, why, span.Match.Candidates);

    private bool NotYetInOffice(NameCandidate candidate) => candidate.Dates.From > setting.Date;

    private ActorReading ReadRole(PhraseSpan span, int from, int to)
    {
        var complements = new Complements(phrase, span.End, to);
        var sector = RoleSector(span, from, to, complements);
        var head = Reasons.Name(span.Best);
        if (NamedPersonAfter(span, to) is { } person)
            return Holder(person, span, sector, from);
        var state = StateFor(span, from, to, complements);
        var why = state.Code.Length > 0 ? Reasons.Tied(head, state.By) : Reasons.NoState(head);
        return new ActorReading(state.Code, Former(sector, from, span.Start), "", NameKind.Role, why, span.Match.Candidates);
    }

    // "the Russian president Vladimir Putin", "Defense Minister of Colombia Diego Molano": the person is who is meant.
    private PhraseSpan? NamedPersonAfter(PhraseSpan role, int to)
    {
        var index = role.End;
        if (index < to && phrase.Lower(index) == ",")
            index++;
        return index < to && phrase.SpanAt(index) is { Kind: NameKind.Person, Match.Affix: NameAffix.None } span ? span : null;
    }

    private ActorReading Holder(PhraseSpan person, PhraseSpan role, string sector, int from)
    {
        var read = ReadPerson(person, from);
        var former = HasFormer(from, role.Start);
        return former || read.Sector.Length > 0 ? read : read with { Sector = sector };
    }

    private string RoleSector(PhraseSpan span, int from, int to, Complements complements)
    {
        if (!PhraseWords.IsWeak(span.Best.Name))
            return span.Best.Sector;
        for (var index = phrase.Spans.Count - 1; index >= 0; index--)
        {
            var before = phrase.Spans[index];
            if (before.Start < from || before.End > span.Start || before.Match.Affix != NameAffix.None)
                continue;
            if (ColourOf(before, span) is { Length: > 0 } colour)
                return colour;
        }

        var inner = complements.StartOf("of");
        var of = inner < 0 ? null : Inner(inner, to);
        return of is { Kind: NameKind.Group or NameKind.Role, Sector.Length: > 0 } ? of.Sector : span.Best.Sector;
    }

    // A rebel leader is a rebel; a government force is still a force.
    private static string ColourOf(PhraseSpan before, PhraseSpan head) => before.Kind switch
    {
        NameKind.Group => before.Best.Sector,
        NameKind.Organisation when before.Best.Sector.Length > 0 => before.Best.Sector,
        NameKind.Role when before.Best.Sector is not ("GOV" or "CVL" or "") => before.Best.Sector,
        NameKind.Role when head.Best.Sector.Length == 0 => before.Best.Sector,
        NameKind.Government when head.Best.Sector.Length == 0 => "GOV",
        _ => "",
    };

    private (string Code, string By) StateFor(PhraseSpan span, int from, int to, Complements complements)
    {
        if (ModifierOf(span.Start, from) is { } modifier)
            return (CodeOf(modifier), Reasons.Name(modifier.Best));
        if (FromComplements(PhraseWords.Belonging, span, to, complements) is { } belonging)
            return belonging;
        if (Apposed(span.End, to) is { Country.Length: > 0 } apposed)
            return (apposed.Country, apposed.Why);
        if (TiedModifierOf(span.Start, from) is { } tied)
            return (CodeOf(tied), Reasons.Name(tied.Best));
        if (FromComplements(PhraseWords.Siding, span, to, complements) is { } siding)
            return siding;
        return (setting.Hint, "the text around it");
    }

    private (string Code, string By)? FromComplements(string[] ties, PhraseSpan? span, int to, Complements complements)
    {
        foreach (var tie in ties)
        {
            var start = complements.StartOf(tie);
            if (start < 0 || (tie is "to" or "for" && span is not null && PhraseWords.IsEnvoy(span.Best.Name)))
                continue;
            if (Inner(start, to, withHint: false) is { Country.Length: > 0 } inner)
                return (inner.Country, $"{tie} {inner.Why}");
        }

        return null;
    }

    private ActorReading? Inner(int start, int to, bool withHint = true)
    {
        if (_depth >= DeepestComplement)
            return null;
        _depth++;
        var reader = withHint ? this : new PhraseReader(names, phrase, setting with { Hint = "" }) { _depth = _depth };
        var read = reader.Read(phrase.HeadOf(start, to), start, to);
        _depth--;
        return read;
    }

    private ActorReading? Apposed(int after, int to)
    {
        for (var index = after; index < to - 1; index++)
        {
            if (phrase.Lower(index) is "," or "(" or "who" or "–" or "—")
                return Inner(index + 1, to, withHint: false);
        }

        return null;
    }

    // The name before a head that says whose it is: the nearest group, else the first name of all.
    private PhraseSpan? ModifierOf(int head, int from)
    {
        PhraseSpan? first = null;
        PhraseSpan? group = null;
        foreach (var span in phrase.SpansIn(from, head))
        {
            if (span.Kind == NameKind.Role || span.Match.Affix is not (NameAffix.None or NameAffix.Paired) || span.Best.Code.Length == 0)
                continue;
            if (span.Kind == NameKind.Group)
                group = span;
            else
                first ??= span;
        }

        return group ?? first;
    }

    private PhraseSpan? TiedModifierOf(int head, int from)
    {
        PhraseSpan? best = null;
        foreach (var span in phrase.SpansIn(from, head))
        {
            var affix = span.Match.Affix;
            if (affix is NameAffix.None or NameAffix.Paired || (affix == NameAffix.Anti && span.Kind != NameKind.Person))
                continue;
            if (best is null || affix < best.Match.Affix)
                best = span;
        }

        return best;
    }

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
        var why = state.Code.Length > 0 ? Reasons.Tied(words, state.By) : Reasons.NoState(words);
        return new ActorReading(state.Code, sector, "", role is null ? NameKind.None : NameKind.Role, why, []);
    }

    // "the Northern Fleet's Arctic Group": a word that says little takes its sector from the group before it.
    private string ColourOfWeak(int head, int from) =>
        PhraseWords.IsWeak(Folding.Singular(phrase.Lower(head))) && ModifierOf(head, from) is { Kind: NameKind.Group } group
            ? group.Best.Sector : "";

    private (string Code, string By) StateAround(int head, int from, int to, Complements complements)
    {
        if ((ModifierOf(head + 1, from) ?? TiedModifierOf(head + 1, from)) is { } modifier)
            return (CodeOf(modifier), Reasons.Name(modifier.Best));
        return FromComplements(PhraseWords.Belonging, null, to, complements) ?? ("", "");
    }

    // The last role before a head: the police of "police station", the title of an unknown name.
    private PhraseSpan? RoleBefore(int head, int from)
    {
        PhraseSpan? last = null;
        foreach (var span in phrase.SpansIn(from, head))
        {
            if (span.Kind == NameKind.Role && span.Best.Sector.Length > 0)
                last = span;
        }

        return last;
    }

    private string StatesBefore(int head, int from) => ModifierOf(head, from) is { IsState: true } span ? span.Best.Code : "";

    private string CodeOf(PhraseSpan span) => Preferred(span.Match, setting.Hint).Code;

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
        sector is "GOV" or "LEG" && HasFormer(from, head) ? "ELI" : sector;

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
