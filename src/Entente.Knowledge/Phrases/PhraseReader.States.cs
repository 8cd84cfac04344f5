using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Phrases;

internal sealed partial class PhraseReader
{
    private (string Code, string By) StateFor(PhraseSpan span, int from, int to, Complements complements)
    {
        if ((ModifierOf(span.Start, from) ?? NameInside(span)) is { } modifier)
            return (CodeOf(modifier), Reasons.Name(modifier.Best));
        if (FromComplements(PhraseWords.Belonging, span, to, complements) is { } belonging)
            return belonging;
        if (Apposed(span.End, to) is { Country.Length: > 0 } apposed)
            return (apposed.Country, apposed.Why);
        return StateOfFriends(span, from, to, complements);
    }

    // A coalition led by the US is the US; rebels backed by Iran live elsewhere, in the state that the text is about.
    private (string Code, string By) StateOfFriends(PhraseSpan span, int from, int to, Complements complements)
    {
        var tied = TiedModifierOf(span.Start, from);
        if (tied is { Match.Affix: NameAffix.Led } leader)
            return (CodeOf(leader), Reasons.Name(leader.Best));
        if (setting.Hint.Length > 0 || setting.IsParty)
            return (setting.Hint, "the text around it");
        if (tied is not null)
            return (CodeOf(tied), Reasons.Name(tied.Best));
        return FromComplements(PhraseWords.Siding, span, to, complements) ?? ("", "");
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
            if (!OwnsByItself(span))
                continue;
            if (span.Kind == NameKind.Group)
                group = span;
            else
                first ??= span;
        }

        // A British Isis fighter is British: those groups have no state of their own.
        var isStateless = group is { Best.Code: "ISIL" or "ALQ" };
        return isStateless && first is { Kind: NameKind.Adjective } ? first : group ?? first;
    }

    private static bool OwnsByItself(PhraseSpan span) =>
        span is { Kind: not NameKind.Role, Match.Affix: NameAffix.None or NameAffix.Paired, Best.Code.Length: > 0 };

    // "former White House official" is one role, but the name in it says whose.
    private PhraseSpan? NameInside(PhraseSpan role)
    {
        for (var word = role.Start; word < role.End; word++)
        {
            var found = names.MatchName(phrase.Words, word, setting.Date);
            if (found is { Best.Code.Length: > 0, Affix: NameAffix.None } name)
                return new PhraseSpan(word, word + name.Length, name);
        }

        return null;
    }

    private PhraseSpan? TiedModifierOf(int head, int from)
    {
        PhraseSpan? best = null;
        foreach (var span in phrase.SpansIn(from, head))
        {
            var affix = span.Match.Affix;
            if (affix is NameAffix.None or NameAffix.Paired)
                continue;
            // An anti-Assad rebel is Assad's countryman; an anti-American protester is nobody's.
            if (affix == NameAffix.Anti && span.Kind != NameKind.Person)
                continue;
            if (best is null || affix < best.Match.Affix)
                best = span;
        }

        return best;
    }

    private (string Code, string By) StateAround(int head, int from, int to, Complements complements)
    {
        if ((ModifierOf(head + 1, from) ?? TiedModifierOf(head + 1, from)) is { } modifier)
            return (CodeOf(modifier), Reasons.Name(modifier.Best));
        return FromComplements(PhraseWords.Belonging, null, to, complements) ?? ("", "");
    }

    private string StatesBefore(int head, int from) =>
        ModifierOf(head, from) is { IsState: true } span ? span.Best.Code : "";

    private string CodeOf(PhraseSpan span) => Preferred(span.Match, setting.Hint).Code;
}
