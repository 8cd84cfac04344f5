using Entente.Knowledge.Actors;
using Entente.Knowledge.Names;

namespace Entente.Knowledge.Phrases;

internal sealed partial class PhraseReader
{
    private ActorReading ReadRole(PhraseSpan span, int from, int to)
    {
        var complements = new Complements(phrase, span.End, to);
        var sector = RoleSector(span, from, to, complements);
        var head = Reasons.Name(span.Best);
        if (NamedPersonAfter(span, to) is { } person)
            return Holder(person, span, sector, from, to);
        var state = StateFor(span, from, to, complements);
        var why = state.Code.Length > 0 ? Reasons.Tied(head, state.By) : Reasons.NoState(head);
        sector = Former(sector, from, span.Start);
        return new ActorReading(state.Code, sector, "", NameKind.Role, why, span.Match.Candidates);
    }

    // "the Russian president Vladimir Putin", "Defense Minister of Colombia Diego Molano": the person is who is meant.
    private PhraseSpan? NamedPersonAfter(PhraseSpan role, int to)
    {
        var index = role.End;
        if (index < to && phrase.Lower(index) == ",")
            index++;
        var next = index < to ? phrase.SpanAt(index) : null;
        return next is { Kind: NameKind.Person, Match.Affix: NameAffix.None } ? next : null;
    }

    private ActorReading Holder(PhraseSpan person, PhraseSpan role, string sector, int from, int to)
    {
        var read = ReadPerson(person, from, to);
        var former = HasFormer(from, role.Start);
        return former || read.Sector.Length > 0 ? read : read with { Sector = sector };
    }

    private string RoleSector(PhraseSpan span, int from, int to, Complements complements)
    {
        var presides = PhraseWords.Presides(span.Best.Name);
        if (presides && BodyOf(span, from, to, complements) is { Length: > 0 } body)
            return body;
        if (presides || (span.Best.Sector.Length > 0 && !PhraseWords.IsWeak(span.Best.Name)))
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

    // The president of a state governs, the president of a parliament, bank or university does not.
    private string BodyOf(PhraseSpan span, int from, int to, Complements complements)
    {
        foreach (var before in phrase.SpansIn(from, span.Start))
        {
            if (before.End == span.Start && IsBody(before.Kind) && before.Match.Affix == NameAffix.None)
                return before.Best.Sector;
        }

        var inner = complements.StartOf("of");
        return inner >= 0 && Inner(inner, to) is { } of && IsBody(of.Kind) ? of.Sector : "";
    }

    private static bool IsBody(NameKind kind) => kind is NameKind.Group or NameKind.Organisation;

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

    // "the Northern Fleet's Arctic Group": a word that says little takes its sector from the group before it.
    private string ColourOfWeak(int head, int from) =>
        PhraseWords.IsWeak(Folding.Singular(phrase.Lower(head))) &&
        ModifierOf(head, from) is { Kind: NameKind.Group } group ? group.Best.Sector : "";

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
}
