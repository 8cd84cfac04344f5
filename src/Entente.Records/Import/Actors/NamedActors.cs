using System.Text.RegularExpressions;
using Entente.Coding;
using Entente.Knowledge;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Datasets;

namespace Entente.Records.Import.Actors;

/// <summary>Turns names of actors as datasets write them into parties: <c>Military (Mali)</c>, <c>Barack
/// Obama</c>, <c>China</c>.</summary>
internal sealed partial class NamedActors(KnowledgeBase knowledge)
{
    private readonly ActorResolver _resolver = new(knowledge.Actors);
    private readonly PersonNames _people = new(knowledge);

    /// <summary>The code of a country's name or code; empty when it is unknown.</summary>
    public string CountryOf(string place, DateOnly? date = null)
    {
        if (place.Length == 0)
            return "";
        if (knowledge.States.Has(place))
            return place;
        if (knowledge.Datasets.FindName(place) is { } named)
            return named.Code;
        var reading = _resolver.Resolve(Unturned(place), date: date);
        return reading.Country;
    }

    /// <summary>Whether a name means a region or nobody known, itself or in its brackets.</summary>
    public bool IsNoState(string name)
    {
        var match = Tailed().Match(name);
        return knowledge.Datasets.FindCode("region", match.Success ? match.Groups["place"].Value : name) is not null;
    }

    /// <summary>The party behind a name.</summary>
    /// <param name="name">As the dataset writes it.</param>
    /// <param name="country">The dataset's country; empty when it names none.</param>
    /// <param name="sector">PLOVER sector that stands in where the name tells none.</param>
    /// <param name="date">Day of the event.</param>
    /// <param name="dates">Narrowed to the days on which the answer holds.</param>
    public Party Resolve(string name, string country, string sector, DateOnly date, ValidDates dates)
    {
        if (knowledge.Datasets.FindName(name) is { } named)
            return OfTable(name, named, CountryOf(country, date), sector);
        var match = Tailed().Match(name);
        var phrase = match.Success ? match.Groups["name"].Value : name;
        var place = match.Success ? CountryOf(match.Groups["place"].Value, date) : "";
        if (place.Length == 0)
            place = CountryOf(country, date);
        if (knowledge.Datasets.FindName(phrase) is { } part)
            return new Party(name, "", place.Length > 0 ? place : part.Code, part.Sector, 0, 0);
        var reading = _resolver.Resolve(phrase, date: date, countryHint: place.Length > 0 ? place : null);
        if (reading.Country.Length == 0 && place.Length == 0)
            reading = _people.Find(phrase, date) ?? reading;
        dates.Narrow(reading.Candidates);
        var code = place.Length > 0 ? place : reading.Country;
        var own = reading.Sector.Length > 0 ? reading.Sector : sector;
        if (own.Length == 0)
            own = StandIn(reading, code);
        return new Party(name, reading.Name, code, own, 0, 0);
    }

    // The row knows better where a people or a member of it is; an organisation has no state whatever the row says.
    private Party OfTable(string name, DatasetCode named, string rowCountry, string sector)
    {
        var code = rowCountry.Length > 0 && knowledge.States.Has(named.Code) ? rowCountry : named.Code;
        return new Party(name, "", code, named.Sector.Length > 0 ? named.Sector : sector, 0, 0);
    }

    // A bare state acts through its government; who holds no office on the day is of the elite.
    private string StandIn(ActorReading reading, string code)
    {
        if (IsState(reading, code))
            return "GOV";
        return reading.Kind == NameKind.Person && code.Length > 0 ? "ELI" : "";
    }

    private bool IsState(ActorReading reading, string code) =>
        knowledge.States.Has(code) &&
        (reading.Kind is NameKind.State || reading.Name == knowledge.States.Find(code)?.Name);

    // "Palestinian Territory, Occupied" and "Tanzania, United Republic of" are sorted by their first word.
    private static string Unturned(string place) =>
        place.IndexOf(", ", StringComparison.Ordinal) is var comma and > 0 ? place[..comma] : place;

    [GeneratedRegex(@"^(?<name>.+?)\s*\((?<place>[^()]+)\)$")]
    private static partial Regex Tailed();
}
