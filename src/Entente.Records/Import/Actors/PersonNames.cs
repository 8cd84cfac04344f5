using Entente.Knowledge;
using Entente.Knowledge.Actors;

namespace Entente.Records.Import.Actors;

/// <summary>Finds people whom a dataset writes with all their names: patronymic, initials, titles, or the family name
/// first.</summary>
/// <remarks>
/// Tries shorter forms one by one and takes the first that the tables know as a person of one state only. A form of one
/// word is never tried: it would make a stranger of the same family name a leader.
/// </remarks>
internal sealed class PersonNames(KnowledgeBase knowledge)
{
    private static readonly HashSet<string> Titles = new(
        ("Dr Mr Mrs Ms Sir Lord Dame Sheikh Shaikh Sheik Mallam Alhaji Chief General Gen Colonel Col Lieutenant Lt " +
        "Major Maj Admiral Air Marshal Prince Princess King Queen Sultan Emir President Minister Ambassador Senator " +
        "Sen Governor Gov Prof Professor Justice Judge Pope Cardinal Bishop Archbishop Ayatollah Hojjatoleslam " +
        "Sayyid Seyyed Datuk Dato Tan Sri Tun Haji Hajj Engineer Captain Capt Brigadier Commander Comrade Imam " +
        "Mullah Maulana Hon Shri Smt Pandit Jr Sr II III IV").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private readonly ActorResolver _resolver = new(knowledge.Actors);

    /// <summary>The person; null when no form of the name is known.</summary>
    public ActorReading? Find(string name, DateOnly date)
    {
        foreach (var form in Forms(name))
        {
            if (knowledge.Datasets.FindName(form) is { } named)
                return new ActorReading(named.Code, named.Sector, form, NameKind.Person, form, []);
            var reading = _resolver.Resolve(form, date: date);
            if (reading.Kind == NameKind.Person && reading.Country.Length > 0 && IsWhole(reading, form))
                return reading;
        }

        return null;
    }

    // The resolver also finds a known name inside a longer one; here the form itself has to be the name.
    private static bool IsWhole(ActorReading reading, string form) =>
        reading.Candidates.All(candidate => candidate.Kind != NameKind.Person || candidate.Code == reading.Country) &&
        form.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<string> Forms(string name)
    {
        var words = Words(name);
        if (words.Length < 2)
            yield break;
        var whole = string.Join(' ', words);
        if (whole != name)
            yield return whole;
        if (words.Length == 2)
        {
            yield return $"{words[1]} {words[0]}";
            yield break;
        }

        yield return $"{words[0]} {words[^1]}";
        yield return $"{words[0]} {words[1]}";
        yield return $"{words[^2]} {words[^1]}";
        for (var middle = 2; middle < words.Length - 1; middle++)
            yield return $"{words[0]} {words[middle]}";
        yield return $"{words[1]} {words[^1]}";
        yield return $"{string.Join(' ', words[1..])} {words[0]}";
        yield return $"{words[^1]} {string.Join(' ', words[..^1])}";
    }

    private static string[] Words(string name)
    {
        var plain = name.Replace('"', ' ').Replace('“', ' ').Replace('”', ' ');
        return
        [
            .. plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !Titles.Contains(word.Trim('.')) && !(word.Length <= 2 && word.EndsWith('.'))),
        ];
    }
}
