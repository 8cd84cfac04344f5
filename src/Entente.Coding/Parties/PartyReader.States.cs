using Entente.Coding.Trees;

namespace Entente.Coding.Parties;

/// <summary>The state of those who are named without one.</summary>
internal sealed partial class PartyReader
{
    /// <summary>
    /// Institutions that every state has: without a state of their own they belong to the one spoken of.
    /// </summary>
    private static readonly HashSet<string> Institutions =
        ["GOV", "MIL", "REB", "OPP", "COP", "JUD", "LEG", "SPY", "PTY"];

    /// <summary>
    /// The one state that the sentence names, else that of the dateline; empty when it names several.
    /// </summary>
    public (string Country, bool IsDateline) OnlyState()
    {
        var only = "";
        foreach (var mention in ReadMentions())
        {
            if (!mention.TellsState || mention.Party.Country == only)
                continue;
            if (only.Length > 0)
                return ("", false);
            only = mention.Party.Country;
        }

        return only.Length > 0 ? (only, false) : (memory.Dateline, true);
    }

    /// <summary>
    /// "The opposition", "the interior ministry": an institution without a state has the one spoken of.
    /// </summary>
    private Mention WithHint(Mention mention, IReadOnlyList<Mention> all)
    {
        if (mention.Party.Country.Length > 0 || IsNobodys(mention.HeadIndex))
            return mention;
        var homes = HomesOf(mention.HeadIndex);
        if (!Institutions.Contains(mention.Party.Sector) && homes.Count == 0)
            return mention;
        var (country, reason) = homes.Count > 0
            ? StateSpokenOf.Among(homes, sentence, mention, all)
            : IsOfAPeople(mention.HeadIndex)
                ? StateSpokenOf.Place(sentence, mention, all)
                : StateSpokenOf.In(sentence, mention, all, memory);
        return country.Length == 0
            ? mention
            : mention with { Party = mention.Party with { Country = country }, IsGuessed = true, Reason = reason };
    }

    /// <summary>The states whose people a phrase may speak of: Syria's or Iraq's for "Kurdish fighters".</summary>
    private IReadOnlyList<string> HomesOf(int head)
    {
        var phrase = Phrase.Of(sentence, head);
        for (var index = phrase.First; index <= phrase.Last; index++)
        {
            if (peoples.StatesOf(sentence.Tokens[index].Form, document.Date) is { Count: > 0 } homes)
                return homes;
        }

        return [];
    }

    /// <summary>"Arab forces", "Kurdish rebels": a people without a state is no state's army.</summary>
    public bool IsOfAPeople(int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence.Tokens[child] is { Relation: "amod" } token && char.IsUpper(token.Form[0]) &&
                (child > 0 || char.IsUpper(token.Lemma[0])))
                return true;
        }

        return false;
    }

    /// <summary>"any foreign government", "other armies", "governments": of no state in particular.</summary>
    public bool IsNobodys(int head)
    {
        var token = sentence.Tokens[head];
        if (token.Lemma is "state" or "government" or "leader" or "capital" &&
            token.Features.Contains("Number=Plur", StringComparison.Ordinal))
            return true;
        foreach (var child in sentence.Children(head))
        {
            // "the foreign minister" is his own state's.
            if (sentence.Tokens[child].Lemma.Equals("foreign", StringComparison.OrdinalIgnoreCase) &&
                token.Lemma.ToLowerInvariant() is not ("minister" or "ministry" or "secretary" or "office" or "chief" or
                    "spokesman" or "spokeswoman" or "spokesperson" or "committee" or "service" or "department"))
                return true;
            if (sentence.Tokens[child].Lemma is "any" or "no" or "every" or "another" or "other" or
                "neighbouring" or "neighboring" or "regional" or "western" or "global" or "international")
                return true;
        }

        return false;
    }

    private string StateOfDateline()
    {
        var words = new string[_dateline];
        for (var index = 0; index < _dateline; index++)
            words[index] = sentence.Tokens[index].Form;
        var country = resolver.Resolve(words, 0, date: document.Date).Country;
        return StateCodes.IsState(country) ? country : "";
    }
}
