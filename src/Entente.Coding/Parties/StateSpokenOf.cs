using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Parties;

/// <summary>
/// Finds the state to which an institution without one belongs: "the rebels", "the interior ministry".
/// </summary>
internal static class StateSpokenOf
{
    /// <summary>
    /// The place of the sentence, else who else is named in it, else what was spoken of before; empty for none.
    /// </summary>
    /// <param name="sentence">The tree.</param>
    /// <param name="bare">The institution.</param>
    /// <param name="all">Everyone named in the sentence.</param>
    /// <param name="memory">What was named before.</param>
    /// <returns>The state's code, and what it rests on.</returns>
    public static (string Country, string Reason) In(
        Sentence sentence, Mention bare, IReadOnlyList<Mention> all, Memory memory)
    {
        if (Place(sentence, bare, all) is { Country.Length: > 0 } place)
            return place;
        var others = Others(bare, all);
        // Who fights a state's rebels is rarely that state's own neighbour in the sentence: its subject.
        var fitting = bare.Party.Sector switch
        {
            "REB" or "OPP" => others.FindAll(mention => !mention.IsSubject),
            "GOV" when bare.IsSubject => others.FindAll(mention => !IsCounterpart(sentence, mention)),
            _ => others,
        };
        if (Nearest(fitting, bare.HeadIndex) is { } near)
            return Told(bare, near.Party.Country, $"beside {near.Party.Text}");
        if (memory.LastOfSector(bare.Party.Sector) is { } same)
            return Told(bare, same.Country, $"like {same.Text}");
        if (memory.Dateline.Length > 0)
            return Told(bare, memory.Dateline, "the dateline");
        if (memory.LastCountry() is { Length: > 0 } last)
            return Told(bare, last, "spoken of before");
        if (memory.MostNamed.Length > 0)
            return Told(bare, memory.MostNamed, "named most");
        return Nearest(fitting, bare.HeadIndex) is { } any
            ? Told(bare, any.Party.Country, $"beside {any.Party.Text}")
            : ("", "");
    }

    /// <summary>
    /// Which of a people's states is meant: the place, else the only one that the sentence names and that acts on
    /// nobody, else the usual one.
    /// </summary>
    /// <param name="homes">ISO 3166-1 alpha-3, the usual one first.</param>
    /// <param name="sentence">The tree.</param>
    /// <param name="bare">Those of the people.</param>
    /// <param name="all">Everyone named in the sentence.</param>
    public static (string Country, string Reason) Among(
        IReadOnlyList<string> homes, Sentence sentence, Mention bare, IReadOnlyList<Mention> all)
    {
        if (Place(sentence, bare, all) is { Country.Length: > 0 } place && homes.Contains(place.Country))
            return place;
        var named = Others(bare, all).FindAll(mention =>
            (bare.IsSubject || !mention.IsSubject) && homes.Contains(mention.Party.Country));
        return named.Count > 0 && named.TrueForAll(mention => mention.Party.Country == named[0].Party.Country)
            ? Told(bare, named[0].Party.Country, $"beside {named[0].Party.Text}")
            : Told(bare, homes[0], "whose people is meant");
    }

    /// <summary>The state of the place that the sentence names; empty for none.</summary>
    public static (string Country, string Reason) Place(Sentence sentence, Mention bare, IReadOnlyList<Mention> all)
    {
        foreach (var mention in Others(bare, all))
        {
            if (IsPlaced(sentence, mention))
                return Told(bare, mention.Party.Country, $"place {mention.Party.Text}");
        }

        return ("", "");
    }

    private static List<Mention> Others(Mention bare, IReadOnlyList<Mention> all)
    {
        var others = new List<Mention>();
        foreach (var mention in all)
        {
            if (mention.TellsState && mention.HeadIndex != bare.HeadIndex)
                others.Add(mention);
        }

        return others;
    }

    private static (string Country, string Reason) Told(Mention bare, string country, string why) =>
        (country, $"{bare.Party.Text}: of {country}, {why}");

    private static bool IsPlaced(Sentence sentence, Mention mention) =>
        sentence.Preposition(mention.HeadIndex) is "in" or "at" or "near" or "across" or "inside" or "throughout" &&
        !IsOfSpeech(sentence, sentence.Tokens[mention.HeadIndex].HeadIndex);

    /// <summary>"told reporters in Geneva that": where something is said is not where it happened.</summary>
    private static bool IsOfSpeech(Sentence sentence, int governor) => governor >= 0 && sentence.IsVerb(governor) &&
        (sentence.Is(governor, "parataxis") || sentence.HasChild(governor, "ccomp"));

    /// <summary>"The government condemned Russia": the state to which it does something is hardly its own.</summary>
    private static bool IsCounterpart(Sentence sentence, Mention mention) =>
        mention.Party.Sector is "GOV" or "" && sentence.Tokens[mention.HeadIndex].UniversalRelation switch
        {
            "obj" or "iobj" => true,
            "obl" or "nmod" => sentence.Preposition(mention.HeadIndex) is "with" or "against" or "to" or "on",
            _ => false,
        };

    private static Mention? Nearest(List<Mention> mentions, int index)
    {
        Mention? nearest = null;
        foreach (var mention in mentions)
        {
            if (nearest is null || Math.Abs(mention.HeadIndex - index) < Math.Abs(nearest.HeadIndex - index))
                nearest = mention;
        }

        return nearest;
    }
}
