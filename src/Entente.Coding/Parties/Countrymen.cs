using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Parties;

/// <summary>
/// Finds the state of people whom the text names by what they are: "23 people", "three reporters", "students".
/// </summary>
/// <remarks>
/// Where the act took place decides, else the organ that acts on its own people, else the only state that is named.
/// Whom an army strikes is not taken for its countryman. What nothing decides stays open.
/// </remarks>
internal sealed class Countrymen(Sentence sentence, PartyReader parties)
{
    /// <summary>People whom every state has, and who are at home where nothing else is said.</summary>
    private static readonly HashSet<string> People =
        ["CVL", "MED", "EDU", "BUS", "LAB", "REL", "CRM", "OPP", "REB", "COP", "MIL", "JUD", "LEG", "PTY"];

    private static readonly string[] Places = ["in", "at", "near", "across", "outside", "throughout", "inside"];

    /// <summary>Gives those in a role who have no state the one that the sentence decides on.</summary>
    /// <param name="act">The act.</param>
    /// <param name="type">Its PLOVER type.</param>
    /// <param name="role">Those to be settled.</param>
    /// <param name="others">Those in the other role.</param>
    public void Settle(Act act, string type, List<Mention> role, List<Mention> others)
    {
        for (var place = 0; place < role.Count; place++)
        {
            var mention = role[place];
            if (mention.Party.Country.Length > 0 || !IsPeople(mention, type) || parties.IsNobodys(mention.HeadIndex))
                continue;
            var (country, reason) = Home(act, type, mention, others);
            if (country.Length > 0)
                role[place] = mention with
                {
                    Party = mention.Party with { Country = country },
                    IsGuessed = true,
                    Reason = reason.Contains(':', StringComparison.Ordinal)
                        ? reason
                        : $"{mention.Party.Text}: of {country}, {reason}",
                };
        }
    }

    /// <summary>Whoever protests is somebody's people, whatever the text calls them.</summary>
    private static bool IsPeople(Mention mention, string type) =>
        People.Contains(mention.Party.Sector) || mention.Party.Sector == "REF" ||
        (mention.Party.Sector.Length == 0 &&
            (mention.Kind == MentionKind.Person || (type == "PROTEST" && mention.Kind == MentionKind.Many)));

    private (string Country, string Reason) Home(Act act, string type, Mention mention, List<Mention> others)
    {
        var isByName = mention.Kind == MentionKind.Person && mention.Party.Sector.Length == 0;
        if (!isByName && PlaceOf(act, mention) is { } place)
            return (place.Party.Country, $"place {place.Party.Text}");
        if (mention.Party.Sector == "REF")
            return ("", "");
        if (!mention.IsPerson &&
            StateSpokenOf.Place(sentence, mention, parties.Mentions) is { Country.Length: > 0 } elsewhere)
            return elsewhere;
        if (others.Find(other => IsAtHome(other, type)) is { } organ)
            return (organ.Party.Country, $"under {organ.Party.Text}");
        // A single person may be anybody's citizen; "the students" are those of the state spoken of.
        if ((mention.Party.Sector.Length == 0 && type != "PROTEST") || mention.IsPerson ||
            parties.IsOfAPeople(mention.HeadIndex) || (type == "ASSAULT" && others.Exists(IsForeignForce)))
            return ("", "");
        var (only, isDateline) = parties.OnlyState();
        return (only, isDateline ? "the dateline" : "the only state named");
    }

    /// <summary>Where the act took place: with the verb, or with what carries it.</summary>
    private Mention? PlaceOf(Act act, Mention mention)
    {
        foreach (var preposition in Places)
        {
            foreach (var head in Slots.Fill(sentence, act, preposition))
            {
                if (head != mention.HeadIndex && parties.Read(head) is { TellsState: true } place)
                    return place;
            }
        }

        return null;
    }

    /// <summary>Police, courts and parliaments act on their own people, as do governments that arrest.</summary>
    private static bool IsAtHome(Mention other, string type) => StateCodes.IsState(other.Party.Country) &&
        other.Party.Sector switch
        {
            "COP" or "JUD" or "LEG" => true,
            "GOV" or "SPY" or "MIL" => type is "COERCE" or "PROTEST" or "CONCEDE" or "RETREAT" or "SANCTION",
            _ => false,
        };

    /// <summary>An army abroad; the Islamic State has no people of its own and strikes where it stands.</summary>
    private static bool IsForeignForce(Mention other) => other.Party.Sector is "MIL" or "GOV" or "IGO" or "REB" &&
        (other.Party.Country.Length == 0 || StateCodes.IsState(other.Party.Country));
}
