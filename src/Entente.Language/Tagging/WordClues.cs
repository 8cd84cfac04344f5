using Entente.Language.Models;
using Entente.Language.Words;

namespace Entente.Language.Tagging;

/// <summary>What the spelling of a sentence's words shows, hashed once for all stations of the way.</summary>
/// <remarks>Every list has two places before the first word and two after the last: see <see cref="At"/>.</remarks>
internal sealed class WordClues
{
    /// <summary>Longest ending that is looked at.</summary>
    public const int LongestSuffix = 5;

    /// <summary>Longest beginning that is looked at.</summary>
    public const int LongestPrefix = 4;

    private const int Margin = 2;

    /// <summary>Looks at the words of one sentence.</summary>
    /// <param name="tokens">The words; what they are tagged as is not looked at.</param>
    /// <param name="seesSpaces">Whether it may be seen where no space stands between two words.</param>
    public WordClues(IReadOnlyList<Token> tokens, bool seesSpaces = true)
        : this([.. tokens.Select(token => token.Form)])
    {
        for (var index = 0; seesSpaces && index + 1 < Count; index++)
        {
            if (tokens[index].SpaceAfter)
                continue;
            Joins[At(index)] |= 2;
            Joins[At(index + 1)] |= 1;
        }
    }

    private WordClues(string[] forms)
    {
        Count = forms.Length;
        var size = Count + (2 * Margin);
        Form = new uint[size];
        Lower = new uint[size];
        Shape = new uint[size];
        Suffixes = new uint[size * LongestSuffix];
        Prefixes = new uint[size * LongestPrefix];
        Joins = new uint[size];
        Plain = new string[Count];
        for (var index = 0; index < Count; index++)
            Look(index, forms[index]);
        for (var place = 0; place < Margin; place++)
        {
            Form[place] = Lower[place] = Shape[place] = (uint)(11 + place);
            Form[size - 1 - place] = Lower[size - 1 - place] = Shape[size - 1 - place] = (uint)(21 + place);
        }

        IsShouted = LooksShouted(Plain) ? 1u : 0u;
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>The words with plain quotes, as the lemmatiser reads them; no margin.</summary>
    public string[] Plain { get; }

    /// <summary>Hash of the word with plain quotes and figures.</summary>
    public uint[] Form { get; }

    /// <summary>The same in lower case.</summary>
    public uint[] Lower { get; }

    /// <summary>Hash of capitals, letters, digits.</summary>
    public uint[] Shape { get; }

    /// <summary>Hashes of the last one to five letters, lower case.</summary>
    public uint[] Suffixes { get; }

    /// <summary>Hashes of the first one to four letters, lower case.</summary>
    public uint[] Prefixes { get; }

    /// <summary>1 where no space stands before the word, 2 where none stands after it, 3 for both.</summary>
    public uint[] Joins { get; }

    /// <summary>1 where the whole sentence is in capitals or in title case, as headlines are.</summary>
    public uint IsShouted { get; }

    /// <summary>Where a word lies in the lists, its number may be −2 to <see cref="Count"/> + 1.</summary>
    public static int At(int index) => index + Margin;

    private void Look(int index, string form)
    {
        var at = At(index);
        var plain = Spelling.Plain(form);
        Plain[index] = plain;
        var figures = Spelling.WithoutFigures(plain);
        var lower = figures.ToLowerInvariant();
        Form[at] = FeatureHash.OfText(figures);
        Lower[at] = FeatureHash.OfText(lower);
        Shape[at] = FeatureHash.OfText(Spelling.Shape(plain));
        for (var length = 1; length <= LongestSuffix; length++)
            Suffixes[(at * LongestSuffix) + length - 1] = Ending(lower, length);
        for (var length = 1; length <= LongestPrefix; length++)
            Prefixes[(at * LongestPrefix) + length - 1] = Beginning(lower, length);
    }

    private static uint Ending(string lower, int length) =>
        lower.Length < length ? 3 : FeatureHash.OfText(lower.AsSpan(lower.Length - length));

    private static uint Beginning(string lower, int length) =>
        lower.Length < length ? 5 : FeatureHash.OfText(lower.AsSpan(0, length));

    private static bool LooksShouted(string[] words)
    {
        var longWords = 0;
        var capital = 0;
        foreach (var word in words)
        {
            if (word.Length < 4 || !char.IsLetter(word[0]))
                continue;
            longWords++;
            if (char.IsUpper(word[0]))
                capital++;
        }

        return longWords > 2 && capital == longWords;
    }
}
