using Entente.Coding.Trees;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Parties;

/// <summary>Phrases that name someone: by their own words, by an apposition, by whose they are.</summary>
internal sealed partial class PartyReader
{
    /// <summary>Those who stand to somebody as another: a state's ally is of another state.</summary>
    private static readonly HashSet<string> Relations = new(StringComparer.Ordinal)
    {
        "ally", "backer", "neighbour", "neighbor", "partner", "rival", "enemy", "opponent", "supporter", "counterpart",
        "adversary", "foe", "proxy", "client", "sponsor", "patron", "creditor", "donor", "friend",
    };

    private Mention? ReadPhrase(int head)
    {
        if (head < _dateline)
            return null;
        var phrase = Phrase.Of(sentence, head);
        var reading = Resolve(phrase);
        var reason = "";
        Mention? owner = null;
        if (IsEthnic(phrase))
            reading = reading with { Country = "", Sector = reading.Sector.Length > 0 ? reading.Sector : "CVL" };
        else if (reading.Country.Length == 0)
            (reading, reason) = FromAround(phrase, reading);
        if (reading.Country.Length == 0 && isAct(head))
            return null;
        if (reading.Country.Length == 0 && (owner = OwnerOf(head)) is not null)
            (reading, reason) = (reading with { Country = owner.Party.Country }, owner.Reason);
        if (!reading.IsKnown && peoples.StatesOf(sentence.Tokens[head].Form, document.Date).Count > 0)
            reading = reading with { Sector = "CVL" };
        if (!reading.IsKnown && !IsUnknownPerson(head) && !IsNamedBeside(head))
            return null;
        return new Mention(PartyOf(phrase, reading), head, KindOf(head, reading), IsSubject(head))
        {
            Reason = reason,
            Owner = owner,
            Alias = AliasBehind(phrase),
            Surname = sentence.Tokens[phrase.Last].Upos == "PROPN" ? sentence.Tokens[phrase.Last].Form : "",
            Group = GroupOf(head),
            IsPlace = sentence.Preposition(head) is "in" or "at" or "near" or "across",
        };
    }

    private ActorReading Resolve(Phrase phrase) =>
        resolver.Resolve(phrase.Words(sentence), phrase.Head - phrase.First, date: document.Date);

    /// <summary>"ethnic Albanians" are citizens of the state that they live in.</summary>
    private bool IsEthnic(Phrase phrase)
    {
        for (var index = phrase.First; index < phrase.Last; index++)
        {
            if (sentence.Tokens[index].Form is "ethnic" or "Ethnic")
                return true;
        }

        return false;
    }

    /// <summary>What the words around a phrase say of its state, the surest first.</summary>
    private (ActorReading Reading, string Reason) FromAround(Phrase phrase, ActorReading reading)
    {
        var wide = Phrase.WithTies(sentence, phrase.Head);
        if (reading.Sector.Length > 0 && wide.Last > phrase.Last && Resolve(wide) is { Country.Length: > 0 } tied)
            return (tied with { Sector = reading.Sector }, "");
        if (Explained(phrase.Head) is { } explained)
            return (explained, "");
        if (memory.Introduced(sentence.Tokens[phrase.Last].Form) is { } known)
            return (reading with { Country = known.Country, Sector = known.Sector, Name = known.Name },
                $"{sentence.Tokens[phrase.Last].Form}: {known.Text}");
        return (reading, "");
    }

    /// <summary>A proper name that no table knows: somebody, though nobody can say of which state.</summary>
    private bool IsUnknownPerson(int head) =>
        sentence.Tokens[head].Xpos == "NNP" && !Times.IsTime(sentence.Tokens[head]) &&
        sentence.Tokens[sentence.FirstConjunct(head)].UniversalRelation is "nsubj" or "obj" &&
        sentence.Child(head, "case") < 0;

    /// <summary>"Qassem Suleimani, Iran's top general", "X is a Kenyan activist": what is said of a name.</summary>
    private ActorReading? Explained(int head)
    {
        if (sentence.Child(head, "appos") is var aside and >= 0)
            return Resolve(Phrase.WithTies(sentence, aside)) is { IsKnown: true } reading ? reading : null;
        var token = sentence.Tokens[head];
        return token is { Upos: "PROPN", Relation: "nsubj" } && sentence.IsNominal(token.HeadIndex) &&
            sentence.HasChild(token.HeadIndex, "cop") &&
            Resolve(Phrase.WithTies(sentence, token.HeadIndex)) is { Kind: NameKind.Role, IsKnown: true } said
                ? said
                : null;
    }

    /// <summary>Whose "its foreign ministry" and "the parents of the captive" are; null when nobody's state.</summary>
    private Mention? OwnerOf(int head)
    {
        if (Relations.Contains(sentence.Tokens[head].Lemma))
            return null;
        foreach (var child in sentence.Children(head))
        {
            var isOwner = sentence.Tokens[child].Relation == "nmod:poss" ||
                (sentence.Tokens[child].Relation == "nmod" && sentence.Preposition(child) == "of");
            if (isOwner && Read(Clause.StandsFor(sentence, child)) is { Party.Country.Length: > 0 } owner)
                return owner;
        }

        return null;
    }

    /// <summary>"the Syrian Negotiations Commission (SNC)": SNC.</summary>
    private string AliasBehind(Phrase phrase)
    {
        var open = phrase.Last + 1;
        return open + 2 < sentence.Tokens.Count && sentence.Tokens[open].Form == "(" &&
            sentence.Tokens[open + 2].Form == ")" && char.IsUpper(sentence.Tokens[open + 1].Form[^1])
                ? sentence.Tokens[open + 1].Form
                : "";
    }

    private int GroupOf(int head)
    {
        if (sentence.Is(head, "conj"))
            return sentence.FirstConjunct(head);
        foreach (var child in sentence.Children(head))
        {
            if (sentence.Tokens[child].Relation == "conj" && sentence.IsNominal(child))
                return head;
        }

        return -1;
    }

    private MentionKind KindOf(int head, ActorReading reading)
    {
        var token = sentence.Tokens[head];
        if (reading.Kind == NameKind.Person || IsNamedBeside(head) ||
            (!reading.IsKnown && token.Upos == "PROPN" && IsBareName(head)))
            return MentionKind.Person;
        if (token.Features.Contains("Number=Plur", StringComparison.Ordinal))
            return MentionKind.Many;
        if (reading.Kind == NameKind.Role)
            return IsPersonNoun(token.Lemma) ? MentionKind.Officer : MentionKind.Role;
        return MentionKind.Body;
    }

    /// <summary>"the group's fourth member, Aine Davis": a single person, named behind a comma.</summary>
    private bool IsNamedBeside(int head) =>
        sentence.Tokens[head] is { Upos: "NOUN", Xpos: "NN" } &&
        sentence.Child(head, "appos") is var name and >= 0 && sentence.Tokens[name].Xpos == "NNP" &&
        IsPersonNoun(sentence.Tokens[head].Lemma);

    /// <summary>"Alan Henning" is a person's name; "the Kurdish Protection" is not.</summary>
    private bool IsBareName(int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (child < head && sentence.Tokens[child].UniversalRelation is "det" or "amod" or "nmod" or "nummod")
                return false;
        }

        return true;
    }

    /// <summary>A minister, a general, a president, but not a ministry, an army, a government.</summary>
    private static bool IsPersonNoun(string lemma) =>
        lemma is "chief" or "general" or "king" or "queen" or "prince" or "aide" or "secretary" or "deputy" or "judge"
            or "premier" or "diplomat" or "president" or "head" or "colonel" or "student" or "president-elect" ||
        (lemma is not ("newspaper" or "broadcaster" or "carrier" or "manufacturer" or "quarter") &&
            EndsWithAny(lemma, "er", "or", "ist", "man", "woman", "person", "ian"));

    private static bool EndsWithAny(string lemma, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (lemma.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
