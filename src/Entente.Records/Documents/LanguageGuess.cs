using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Records.Documents;

/// <summary>Which language a text is in, roughly: by its script, and by how many of its words are a language's
/// commonest.</summary>
/// <remarks>Made to keep other languages out of the English reader, not to tell close relatives apart.</remarks>
public static class LanguageGuess
{
    /// <summary>ISO 639-2's word for a text whose language is none of the known ones.</summary>
    public const string Undetermined = "und";

    private static readonly SearchValues<char> PersianLetters = SearchValues.Create("پچژگیک");

    // Fewer words say nothing; more say nothing new.
    private const int FewestWords = 12;
    private const int MostWords = 400;

    // Half of English prose are such words, a list of headlines has a tenth.
    private const double SmallestShare = 0.10;

    private static readonly FrozenDictionary<string, string[]> Languages = new Dictionary<string, string>
    {
        ["en"] =
            "the of and to in a is that for it on with as was by at from his he be are this have not or an but " +
            "which were has they their its had who been would will said after more than when about also there " +
            "what one",
        ["fr"] =
            "le la les de des du et à un une est dans que qui en pour pas sur ce il au avec par plus ne se sont " +
            "son nous aux été",
        ["de"] =
            "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden " +
            "aus er hat dass",
        ["es"] =
            "el la los las de del y en que un una es por con para se no su al lo como más pero sus le ha este " +
            "sobre entre fue",
        ["it"] =
            "il la le gli di del della e in che un una è per con si non da al sono dei nel alla come più anche ha " +
            "delle questo",
        ["pt"] =
            "o a os as de do da dos das e em que um uma é por com para se não no na ao mais como foi pela pelo " +
            "são ser",
        ["nl"] =
            "de het een en van in is dat op te zijn met voor niet aan er die om ook als naar door bij maar worden " +
            "heeft",
        ["tr"] =
            "ve bir bu da de için ile olarak çok daha olan gibi en ne var kadar sonra ancak değil oldu",
        ["pl"] =
            "w i na z do że się nie jest to o jak po od za przez ale dla który są oraz",
    }.SelectMany(language => language.Value.Split(' ').Select(word => (Word: word, Language: language.Key)))
        .GroupBy(pair => pair.Word, pair => pair.Language, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The likeliest language.</summary>
    /// <param name="text">A text; its beginning is looked at.</param>
    /// <returns>ISO 639-1 code, <see cref="Undetermined"/> for a text in none of the known languages, empty for one too
    /// short to say.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = 0;
        var hits = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in WordsOf(text).Take(MostWords))
        {
            words++;
            foreach (var language in Languages.GetValueOrDefault(word) ?? [])
                hits[language] = hits.GetValueOrDefault(language) + 1;
        }

        if (Script(text) is { Length: > 0 } script)
            return script;
        if (words < FewestWords)
            return "";
        var best = hits
            .OrderByDescending(hit => hit.Value)
            .ThenBy(hit => hit.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Value >= SmallestShare * words ? best.Key : Undetermined;
    }

    /// <summary>Whether the English reader should read a text of this language: it is English, or nobody can
    /// tell.</summary>
    /// <param name="language">A code such as <c>en-GB</c>, or what <see cref="Of"/> gave.</param>
    public static bool IsEnglish(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Length == 0 || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && char.IsLetter(text[index]))
            {
                start = start < 0 ? index : start;
            }
            else if (start >= 0)
            {
                yield return text[start..index].ToLower(CultureInfo.InvariantCulture);
                start = -1;
            }
        }
    }

    // Letters that Arabic does not have; Urdu has those of Persian and some more.
    private static string ArabicScript(string text) =>
        text.AsSpan().ContainsAny('ٹ', 'ڈ', 'ے') ? "ur" : text.AsSpan().ContainsAny(PersianLetters) ? "fa" : "ar";

    // The commonest language of news in a script; telling Russian from Bulgarian is of no use here.
    private static string Script(string text)
    {
        int latin = 0, cyrillic = 0, arabic = 0, han = 0, kana = 0, other = 0;
        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, 4000)))
        {
            if (!char.IsLetter(letter))
                continue;
            if (letter < 0x0370)
                latin++;
            else if (letter is >= '\u0400' and < '\u0530')
                cyrillic++;
            else if (letter is >= '\u0600' and < '\u0780')
                arabic++;
            else if (letter is >= '\u3040' and < '\u3100')
                kana++;
            else if (letter is >= '\u4E00' and < '\uA000')
                han++;
            else
                other++;
        }

        var most = Math.Max(Math.Max(cyrillic, arabic), Math.Max(han + kana, other));
        if (latin >= most)
            return "";
        return most == cyrillic ? "ru"
            : most == arabic ? ArabicScript(text)
            : most == other ? Undetermined
            : kana > 0 ? "ja" : "zh";
    }
}
