using System.Text.RegularExpressions;
using Entente.Coding;
using Entente.Knowledge;
using Entente.Knowledge.Actors;

namespace Entente.Records.Import;

/// <summary>Turns ICEWS's names of actors into parties: <c>Military (Mali)</c>, <c>Barack Obama</c>,
/// <c>China</c>.</summary>
/// <remarks>What was found is remembered for the run, by year: offices change hands.</remarks>
internal sealed partial class IcewsActors(KnowledgeBase knowledge)
{
    // ICEWS's own words for sectors, told by the word they begin with; the first that fits counts.
    private static readonly (string Beginning, string Sector)[] Sectors =
    [
        ("Military", "MIL"), ("Police", "COP"), ("Judicial", "JUD"), ("Legislative", "LEG"), ("Executive", "GOV"),
        ("Government", "GOV"), ("Cabinet", "GOV"), ("Unidentified Armed", "REB"), ("Dissident", "REB"),
        ("Rebel", "REB"), ("Insurgents", "REB"), ("Separatists", "REB"), ("Opposition", "OPP"),
        ("Parties", "PTY"), ("News", "MED"),
        ("Media", "MED"), ("Education", "EDU"), ("Business", "BUS"), ("Refugees", "REF"), ("Criminals", "CRM"),
        ("General Population", "CVL"), ("Civilian", "CVL"), ("Social", "CVL"),
    ];

    private readonly ActorResolver _resolver = new(knowledge.Actors);
    private readonly Dictionary<(string, string, string, int), Party> _known = [];

    /// <summary>The party behind a name.</summary>
    /// <param name="name">As ICEWS writes it.</param>
    /// <param name="country">ICEWS's country; empty when the file has no such column.</param>
    /// <param name="sectors">ICEWS's sectors with commas between them; empty when the file has no such column.</param>
    /// <param name="date">Day of the event.</param>
    public Party Resolve(string name, string country, string sectors, DateOnly date)
    {
        var key = (name, country, sectors, date.Year);
        if (!_known.TryGetValue(key, out var party))
            _known.Add(key, party = Read(name, country, sectors, date));
        return party;
    }

    private Party Read(string name, string country, string sectors, DateOnly date)
    {
        var match = Tailed().Match(name);
        var phrase = match.Success ? match.Groups["name"].Value : name;
        var place = match.Success ? match.Groups["place"].Value : country;
        var state = place.Length == 0 ? "" : _resolver.Resolve(Unturned(place), date: date).Country;
        var reading = _resolver.Resolve(phrase, date: date, countryHint: state.Length > 0 ? state : null);
        var code = state.Length > 0 ? state : reading.Country;
        var sector = reading.Sector.Length > 0 ? reading.Sector : SectorOf(sectors);
        if (sector.Length == 0 && IsState(reading, code))
            sector = "GOV";
        return new Party(name, reading.Name, code, sector, 0, 0);
    }

    // A bare state acts through its government.
    private bool IsState(ActorReading reading, string code) =>
        knowledge.States.Has(code) &&
        (reading.Kind is NameKind.State || reading.Name == knowledge.States.Find(code)?.Name);

    private static string SectorOf(string sectors)
    {
        foreach (var (beginning, sector) in Sectors)
        {
            if (sectors.Split(',').Any(word => word.StartsWith(beginning, StringComparison.Ordinal)))
                return sector;
        }

        return "";
    }

    // "Palestinian Territory, Occupied" and "Tanzania, United Republic of" are sorted by their first word.
    private static string Unturned(string place) =>
        place.IndexOf(", ", StringComparison.Ordinal) is var comma and > 0 ? place[..comma] : place;

    [GeneratedRegex(@"^(?<name>.+?)\s*\((?<place>[^()]+)\)$")]
    private static partial Regex Tailed();
}
