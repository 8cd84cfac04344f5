using System.Globalization;
using Entente.Coding;

namespace Entente.Evaluation.Scoring;

/// <summary>Which types are taken for which.</summary>
internal static class Confusion
{
    /// <summary>What stands on the side that has no event.</summary>
    public const string None = "nothing";

    /// <summary>
    /// Counts pairs of wanted and found types. Within a text equal types are paired first, then what is left over in
    /// order; what finds no partner stands against <see cref="None"/>.
    /// </summary>
    /// <param name="texts">The texts.</param>
    public static IReadOnlyDictionary<(string Wanted, string Found), int> Of(IEnumerable<JudgedText> texts)
    {
        var counts = new Dictionary<(string, string), int>();
        foreach (var pair in texts.SelectMany(Pairs))
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        return counts;
    }

    /// <summary>The table for people: a line a wanted type, what was found for it, most frequent first.</summary>
    /// <param name="texts">The texts.</param>
    public static IEnumerable<string> Lines(IEnumerable<JudgedText> texts) =>
        from pair in Of(texts)
        group pair by pair.Key.Wanted into row
        orderby row.Key == None, row.Key
        let found = row.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Found, StringComparer.Ordinal)
        select $"{row.Key,-9} found as " + string.Join(
            ", ",
            found.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key.Found} {pair.Value}")));

    private static IEnumerable<(string Wanted, string Found)> Pairs(JudgedText text)
    {
        var wanted = Types(text.Wanted);
        var found = Types(text.Found);
        foreach (var type in wanted.ToArray())
        {
            if (!found.Remove(type))
                continue;
            wanted.Remove(type);
            yield return (type, type);
        }

        for (var place = 0; place < Math.Max(wanted.Count, found.Count); place++)
            yield return (wanted.ElementAtOrDefault(place) ?? None, found.ElementAtOrDefault(place) ?? None);
    }

    private static List<string> Types(IReadOnlyList<CodedEvent> events) =>
        [.. events.Select(coded => coded.Type).Where(QuadClasses.Knows)];
}
