using Entente.Language.Models;
using Entente.Language.Tagging;

namespace Entente.Language.Trees;

/// <summary>The words of a sentence as the parser's features see them: hashes, found by <c>index + 1</c>.</summary>
/// <remarks>Place 0 stands for "no word", so that features need not ask whether there is one.</remarks>
internal sealed class TaggedWords
{
    /// <summary>Hashes the words of one tagged sentence.</summary>
    public TaggedWords(
        WordClues clues, IReadOnlyList<string> upos, IReadOnlyList<string> xpos, IReadOnlyList<string> lemmas)
    {
        Count = clues.Count;
        Word = new uint[Count + 1];
        Lemma = new uint[Count + 1];
        Upos = new uint[Count + 1];
        Xpos = new uint[Count + 1];
        Suffix = new uint[Count + 1];
        Joins = new uint[Count + 1];
        Kind = new byte[Count + 1];
        Word[0] = Lemma[0] = Upos[0] = Xpos[0] = Suffix[0] = 7;
        for (var index = 0; index < Count; index++)
        {
            Word[index + 1] = clues.Lower[WordClues.At(index)];
            Suffix[index + 1] = clues.Suffixes[(WordClues.At(index) * WordClues.LongestSuffix) + 2];
            Joins[index + 1] = clues.Joins[WordClues.At(index)];
            Lemma[index + 1] = FeatureHash.OfText(lemmas[index]);
            Upos[index + 1] = FeatureHash.OfText(upos[index]);
            Xpos[index + 1] = FeatureHash.OfText(xpos[index]);
            Kind[index + 1] = KindOf(upos[index], clues.Plain[index]);
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>Word in lower case.</summary>
    public uint[] Word { get; }

    /// <summary>Dictionary form.</summary>
    public uint[] Lemma { get; }

    /// <summary>Universal part of speech.</summary>
    public uint[] Upos { get; }

    /// <summary>Penn tag.</summary>
    public uint[] Xpos { get; }

    /// <summary>Last three letters.</summary>
    public uint[] Suffix { get; }

    /// <summary>Where no space stands: see <see cref="WordClues.Joins"/>.</summary>
    public uint[] Joins { get; }

    /// <summary>One bit for what matters when it stands between two words: verbs, commas, conjunctions …</summary>
    public byte[] Kind { get; }

    private static byte KindOf(string upos, string form) => upos switch
    {
        "VERB" => 1,
        "AUX" => 2,
        "CCONJ" => 4,
        "SCONJ" => 8,
        "ADP" => 16,
        "NOUN" or "PROPN" or "PRON" => 32,
        "PUNCT" => form is "," or ";" or ":" ? (byte)64 : (byte)128,
        _ => 0,
    };
}
