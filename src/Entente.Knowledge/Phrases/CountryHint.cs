using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Phrases;

/// <summary>The state a text is about, when the phrase itself names none.</summary>
internal static class CountryHint
{
    /// <summary>The given hint as a code, else the state that the context names most often, the first of
    /// equals.</summary>
    /// <returns>Empty when neither says.</returns>
    public static string CodeOf(ActorIndex index, string? countryHint, string context, DateOnly? date)
    {
        var given = countryHint?.Trim() ?? "";
        if (given.Length > 0)
            return index.States.Has(given) ? given : MostNamed(index, given, date);
        return context.Length == 0 ? "" : MostNamed(index, context, date);
    }

    private static string MostNamed(ActorIndex index, string text, DateOnly? date)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = PhraseCutter.Cut(text);
        var most = "";
        for (var start = 0; start < words.Count;)
        {
            var found = index.MatchName(words, start, date);
            if (found is { Kind: >= NameKind.State and <= NameKind.Government } match)
                counts[match.Best.Code] = counts.GetValueOrDefault(match.Best.Code) + 1;
            start += found?.Length ?? 1;
        }

        foreach (var (code, count) in counts)
        {
            if (most.Length == 0 || count > counts[most])
                most = code;
        }

        return most;
    }
}
