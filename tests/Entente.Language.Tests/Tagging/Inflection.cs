namespace Entente.Language.Tests.Tagging;

/// <summary>English verbs inflected as a schoolbook has it, told apart from how the program undoes it.</summary>
internal static class Inflection
{
    private const string Vowels = "aeiou";

    /// <summary>Third person, past, participle, present participle.</summary>
    public static string[] Of(string verb) => [ThirdPerson(verb), Past(verb), Past(verb), Present(verb)];

    private static string ThirdPerson(string verb)
    {
        if (EndsInConsonantAndY(verb))
            return verb[..^1] + "ies";
        string[] hissing = ["s", "x", "z", "ch", "sh", "o"];
        return verb + (hissing.Any(end => verb.EndsWith(end, StringComparison.Ordinal)) ? "es" : "s");
    }

    private static string Past(string verb)
    {
        if (EndsInConsonantAndY(verb))
            return verb[..^1] + "ied";
        return verb[^1] == 'e' ? verb + "d" : Lengthened(verb) + "ed";
    }

    private static string Present(string verb) => verb switch
    {
        [.. var stem, 'i', 'e'] => new string(stem) + "ying",
        [.., 'e' or 'o' or 'y', 'e'] => verb + "ing",
        [.. var stem, 'e'] when stem.Length > 1 => new string(stem) + "ing",
        _ => Lengthened(verb) + "ing",
    };

    /// <summary>The stem before a vowel: <c>stopp</c>, <c>panick</c>.</summary>
    private static string Lengthened(string verb)
    {
        if (verb[^1] == 'c')
            return verb + "k";
        var sounds = verb.Replace("qu", "q", StringComparison.Ordinal);
        var vowels = sounds.Where((letter, index) => Vowels.Contains(letter) || (letter == 'y' && index > 0));
        var isShort = vowels.Count() == 1 && sounds.Length > 2;
        return isShort && Vowels.Contains(verb[^2]) && !"wxyh".Contains(verb[^1]) && !Vowels.Contains(verb[^1])
            ? verb + verb[^1]
            : verb;
    }

    private static bool EndsInConsonantAndY(string verb) => verb[^1] == 'y' && !Vowels.Contains(verb[^2]);
}
